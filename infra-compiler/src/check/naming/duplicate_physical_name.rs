use std::collections::HashMap;

use crate::{
    Text,
    check::{Check, Context, Findings, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{ArgumentValue, Meta, Resource},
    mode::Mode,
    names::{Written, written},
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
    pub Demo {
        resource aws_sns_topic alerts { name: "sns-topic-{suffix}" }
        resource aws_sns_topic events { name: "sns-topic-{suffix}" }
        //                                    ^^^^^^^^^^^^^^^^^^^^ two `aws_sns_topic` of the name `sns-topic-{suffix}`
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_sns_topic alerts { name: "sns-topic-alerts-{suffix}" }
        resource aws_sns_topic events { name: "sns-topic-events-{suffix}" }
    }
}"#,
    )],
    source: "botocore's API models",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Program(program)]);

/// Compares the names of each type within their scope.
fn program(context: &Context<'_>, out: &mut Findings<'_>) {
    // By type and name: few have one in common, whatever the scope.
    let mut seen: HashMap<(&str, String), Vec<(Scope<'_>, &Resource)>> = HashMap::new();
    for (item, resource) in context.resources().filter(|(_, resource)| resource.mode == Mode::Managed) {
        let Some(name) = written(resource, context.facts(&resource.ty)).filter(Written::is_known) else { continue };
        let Some(scope) = scope(resource, name.physical.scope) else { continue };
        let shown = name.shown();
        if several(&resource.meta) {
            let message = format!("several instances of one name, `{shown}`");
            let found = Diagnostic::error(&CODE, name.argument.span, message);
            out.push(item, found.help("tell them apart by `{count.index}` or `{each.key}`"));
            continue;
        }
        if resource.meta.count.is_some() || resource.meta.for_each.is_some() {
            continue;
        }
        let compared = if name.physical.has(NameRule::AnyCase) { shown.to_lowercase() } else { shown.clone() };
        let namesakes = seen.entry((name.physical.shares_with, compared)).or_default();
        match namesakes.iter().find(|(other, _)| *other == scope) {
            None => namesakes.push((scope, resource)),
            Some((_, first)) => {
                let message = format!("two `{}` of the name `{shown}`", resource.ty);
                let found = Diagnostic::error(&CODE, name.argument.span, message)
                    .help("tell them apart by a qualifier: `<type>-<qualifier>-<suffix>`")
                    .note(first.span, format!("`{}` has it too", first.address()));
                out.push(item, found);
            }
        }
    }
}

/// Where a name is taken once: by provider configuration and region, and for some types by what one attribute refers to.
#[derive(Debug, PartialEq)]
struct Scope<'a> {
    provider: Option<&'a Text>,
    /// The region that the resource itself names.
    region: Option<&'a Text>,
    within: Option<&'a Value>,
}

/// The scope of a resource's name; `None` if the name is free, or it is not known where it counts.
fn scope(resource: &Resource, of: NameScope) -> Option<Scope<'_>> {
    let provider = match resource.meta.provider.as_ref().map(|argument| &argument.value) {
        Some(ArgumentValue::Traversals { references, .. }) if !matches!(of, NameScope::Global) => {
            Some(references.first().map(|(text, _)| text)?)
        }
        _ => None,
    };
    let within = match of {
        NameScope::Free => return None,
        NameScope::Within(attribute) => resource.body.attribute(attribute),
        NameScope::Global | NameScope::Account | NameScope::Region => None,
    };
    let within = match within {
        Some(argument) => Some(argument.value().filter(|it| !matches!(it, Value::Unknown(_) | Value::Poison))?),
        None => None,
    };
    let region = match resource.body.attribute("region").map(|argument| argument.value()) {
        None => None,
        Some(Some(Value::String(region))) => Some(region),
        Some(_) => return None,
    };
    Some(Scope { provider, region, within })
}

/// Whether there are surely two instances or more.
fn several(meta: &Meta) -> bool {
    let count = meta.count.as_ref().and_then(|count| count.value());
    let each = meta.for_each.as_ref().and_then(|each| each.value());
    let counted = matches!(count, Some(Value::Number(number)) if *number > Number::from(1_i64));
    counted
        || match each {
            Some(Value::Set(all)) => all.len() > 1,
            Some(each) => each.members().is_some_and(|all| all.len() > 1),
            None => false,
        }
}
