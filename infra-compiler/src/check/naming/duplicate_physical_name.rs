use std::collections::HashMap;

use crate::{
    Text,
    check::{Context, Findings},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{ArgumentValue, Meta, Resource},
    names::{Written, written},
    program::Mode,
    provider::{NameRule, NameScope},
    value::{Number, Value},
};

/// Two resources of one physical name where AWS takes a name once.
pub(crate) static CODE: Code = Code {
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

/// Compares the names of each type within their scope.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let mut seen: HashMap<(&str, Place, String), &Resource> = HashMap::new();
    for (item, resource) in context.resources().filter(|(_, resource)| resource.mode == Mode::Managed) {
        let Some(name) = written(resource, context.facts(&resource.ty)).filter(Written::is_known) else { continue };
        let scope = name.physical.scope;
        let Some(place) = place(resource, scope) else { continue };
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
        match seen.entry((name.physical.shares_with, place, compared)) {
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(resource);
            }
            std::collections::hash_map::Entry::Occupied(first) => {
                let message = format!("two `{}` of the name `{shown}`", resource.ty);
                let first = first.get();
                let found = Diagnostic::error(&CODE, name.argument.span, message)
                    .help("tell them apart by a qualifier: `<type>-<qualifier>-<suffix>`")
                    .note(first.span, format!("`{}` has it too", first.address()));
                out.push(item, found);
            }
        }
    }
}

/// Where a name is taken once: by provider configuration, and for some types by what one attribute refers to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Place {
    provider: Text,
    within: String,
}

fn place(resource: &Resource, scope: NameScope) -> Option<Place> {
    let mut place = Place { provider: "".into(), within: String::new() };
    if !matches!(scope, NameScope::Global)
        && let Some(ArgumentValue::Traversals { references, .. }) = resource.meta.provider.as_ref().map(|it| &it.value)
    {
        place.provider = references.first().map(|(text, _)| text.clone())?;
    }
    match scope {
        NameScope::Free => return None,
        NameScope::Within(attribute) => {
            if let Some(argument) = resource.body.attribute(attribute) {
                let value = argument.value()?;
                if matches!(value, Value::Unknown(_) | Value::Poison) {
                    return None;
                }
                place.within = format!("{value:?}");
            }
        }
        NameScope::Global | NameScope::Account | NameScope::Region => {}
    }
    // A resource may name its region itself.
    match resource.body.attribute("region").map(|argument| argument.value()) {
        None => {}
        Some(Some(Value::String(region))) => place.provider = format!("{} {region}", place.provider).into(),
        Some(_) => return None,
    }
    Some(place)
}

/// Whether there are surely two instances or more.
fn several(meta: &Meta) -> bool {
    let count = meta.count.as_ref().and_then(|count| count.value());
    let each = meta.for_each.as_ref().and_then(|each| each.value());
    let counted = matches!(count, Some(Value::Number(number)) if *number > Number::from(1_i64));
    counted
        || match each {
            Some(Value::Set(all)) => all.len() > 1,
            Some(Value::Object(all) | Value::Map(all)) => all.len() > 1,
            _ => false,
        }
}
