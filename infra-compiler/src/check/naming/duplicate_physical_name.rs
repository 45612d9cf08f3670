use std::{cmp::Ordering, collections::BTreeMap};

use rustc_hash::FxHashMap;

use crate::{
    Text,
    check::{Check, Context, Findings, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, ArgumentValue, Evaluated, Meta, Resource},
    ids::LocalModuleId,
    mode::Mode,
    names::{Convention, Ends, Written, in_full, shown, written},
    provider::{NameRule, NameScope},
    value::{Number, Value},
};

/// Two resources of one physical name where AWS takes a name once.
static CODE: Code = Code {
    name: "duplicate_physical_name",
    family: Family::Naming,
    summary: "Two resources of one physical name where AWS takes a name once.",
    why: "The second is refused while it is applied, after the first was made; some APIs take over the existing one \
          instead, and two resources then fight over it. With `count` or `for_each`, the name must differ by \
          `count.index` or `each.key`.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic alerts { name: "sns-topic-{suffix}" }
        resource aws_sns_topic events { name: "sns-topic-{suffix}" }
        //                                    ^^^^^^^^^^^^^^^^^^^^ two `aws_sns_topic` of the name `sns-topic-{suffix}`
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic alerts { name: "sns-topic-alerts-{suffix}" }
        resource aws_sns_topic events { name: "sns-topic-events-{suffix}" }
    }
}"#,
    )],
    source: "botocore's API models",
    allowable: false,
};

// A definition alone does not know which of two arms is taken, nor whether the root has a convention.
pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Program(program)]).of_roots();

/// Compares the names of each type within their scope.
fn program(context: &Context<'_>, out: &mut Findings<'_>) {
    // By type and name: few have one in common, whatever the scope.
    let mut seen: FxHashMap<(&str, String), Vec<(Scope<'_>, &Resource)>> = FxHashMap::default();
    for (item, resource) in context.resources().filter(|(_, resource)| resource.mode == Mode::Managed) {
        let Some(name) = written(resource, context.facts(&resource.ty)).filter(told) else { continue };
        let Some(scope) = scope(resource, &name) else { continue };
        let shown = name.shown();
        let instances = instances(&resource.meta);
        if instances != Some(1) {
            // The convention tells them apart by their keys.
            if !name.by_convention && instances.is_some_and(|instances| instances > 1) {
                let message = format!("several instances of one name, `{shown}`");
                let found = Diagnostic::error(&CODE, context.place_of(&name), message);
                out.push(item, found.help("tell them apart by `{count.index}` or `{each.key}`"));
            }
            continue;
        }
        let compared = if name.physical.has(NameRule::AnyCase) { shown.to_lowercase() } else { shown.clone() };
        let namesakes = seen.entry((name.physical.shares_with, compared)).or_default();
        match namesakes.iter().find(|(other, _)| *other == scope) {
            None => namesakes.push((scope, resource)),
            Some((_, first)) => {
                let message = format!("two `{}` of the name `{shown}`", resource.ty);
                let found = Diagnostic::error(&CODE, context.place_of(&name), message)
                    .help(help(context.evaluated, resource, &name))
                    .note(first.span, format!("`{}` has it too", first.address()));
                out.push(item, found);
            }
        }
    }
}

/// Whether a name says enough to be compared: what the convention gives differs from others of its module by what is
/// known of it.
fn told(name: &Written) -> bool {
    name.is_known() || name.by_convention
}

/// A name of its own for a resource.
fn help(evaluated: &Evaluated, resource: &Resource, name: &Written) -> String {
    let ending = match name.ends {
        Ends::With(ending) => ending.text,
        _ => "",
    };
    let other = Convention::of(evaluated).map(|convention| in_full(evaluated, resource, name.physical, &convention));
    let other = other.map(|pieces| format!("{}{}{ending}", name.physical.prefix(), shown(&pieces)));
    match other.filter(|other| *other != name.shown()) {
        Some(other) if name.by_convention => {
            format!("what they leave out comes out alike: write `{}`", name.written_as(&other))
        }
        Some(other) => format!("tell them apart by a qualifier, as in `{other}`"),
        None => "give one of them another name".to_owned(),
    }
}

/// Where a name is taken once: by provider configuration and region, and for some types by what one attribute refers to.
#[derive(Debug, PartialEq)]
struct Scope<'a> {
    provider: Option<&'a Text>,
    /// The region that the resource itself names.
    region: Option<&'a Text>,
    within: Option<&'a Value>,
    /// Of a module there may be no instance: its resources are compared with each other.
    module: Option<LocalModuleId>,
    /// Names of which the provider may take several, and of which the convention gives each once.
    by_convention: bool,
}

/// The scope of a resource's name; `None` if the name is free, or it is not known where it counts.
fn scope<'a>(resource: &'a Resource, name: &Written) -> Option<Scope<'a>> {
    let scope = name.physical.scope;
    let free = scope == NameScope::Free;
    if free && !name.by_convention {
        return None;
    }
    let provider = match resource.meta.provider.as_ref().map(|argument| &argument.value) {
        Some(ArgumentValue::Traversals { references, .. }) if scope != NameScope::Global => {
            Some(references.first().map(|(text, _)| text)?)
        }
        _ => None,
    };
    let within = match scope {
        NameScope::Within(attribute) => given(resource, attribute),
        NameScope::Free | NameScope::Global | NameScope::Account | NameScope::Region => None,
    };
    let within = match within {
        Some(argument) => Some(argument.value().filter(|it| !matches!(it, Value::Unknown(_) | Value::Poison))?),
        None => None,
    };
    let region = match given(resource, "region").map(|argument| argument.value()) {
        None => None,
        Some(Some(Value::String(region))) => Some(region),
        Some(_) => return None,
    };
    let region = region.filter(|_| !matches!(scope, NameScope::Global | NameScope::Account));
    Some(Scope { provider, region, within, module: resource.module, by_convention: free })
}

/// What is written for an attribute, other than `null`.
fn given<'a>(resource: &'a Resource, attribute: &str) -> Option<&'a Argument> {
    resource.body.attribute(attribute).filter(|argument| !matches!(argument.value(), Some(Value::Null)))
}

/// How many instances there are, or two for more; nothing if only the deployment says.
fn instances(meta: &Meta) -> Option<usize> {
    if let Some(count) = &meta.count {
        let Some(Value::Number(number)) = count.value() else { return None };
        return Some(match number.cmp(&Number::from(1_i64)) {
            Ordering::Less => 0,
            Ordering::Equal => 1,
            Ordering::Greater => 2,
        });
    }
    let Some(each) = &meta.for_each else { return Some(1) };
    match each.value()? {
        Value::Set(all) => Some(all.len()),
        each => each.members().map(BTreeMap::len),
    }
}
