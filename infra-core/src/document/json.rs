//! What a program gives, as Terraform JSON: texts escaped, templates as they are.

use serde_json::{Map, Value};

use super::reference::TEMPLATE;
use crate::template::escape;

/// What Terraform makes of the texts of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Escaping {
    /// It evaluates them.
    Template,
    /// It takes them as they are; a reference stands there without `${}`.
    Literal,
}

/// The template that a value is.
pub(super) fn template(value: &Value) -> Option<&str> {
    let members = value.as_object().filter(|members| members.len() == 1)?;
    members.get(TEMPLATE)?.as_str()
}

/// The expression of a template that is one reference alone.
pub(super) fn expression(template: &str) -> Option<&str> {
    let inner = template.strip_prefix("${")?.strip_suffix('}')?;
    (!inner.contains(['{', '}', '"'])).then_some(inner)
}

/// The value as Terraform JSON.
pub(super) fn terraform(value: Value, place: Escaping) -> Value {
    if let Some(template) = template(&value) {
        let bare = expression(template).filter(|_| place == Escaping::Literal);
        return Value::String(bare.unwrap_or(template).to_owned());
    }
    match value {
        Value::String(text) if place == Escaping::Template => Value::String(escape(&text)),
        Value::Array(items) => Value::Array(items.into_iter().map(|item| terraform(item, place)).collect()),
        Value::Object(members) => Value::Object(object(members, place)),
        other => other,
    }
}

/// The same member by member.
pub(super) fn object(members: Map<String, Value>, place: Escaping) -> Map<String, Value> {
    let key = |key: String| if place == Escaping::Template { escape(&key) } else { key };
    members.into_iter().map(|(name, value)| (key(name), terraform(value, place))).collect()
}

/// The body of a resource: what Terraform itself reads of it is literal.
pub(super) fn body(members: Map<String, Value>) -> Map<String, Value> {
    let place = |name: &str| match name {
        "depends_on" | "lifecycle" | "provider" => Escaping::Literal,
        _ => Escaping::Template,
    };
    members
        .into_iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| {
            let place = place(&name);
            (name, terraform(value, place))
        })
        .collect()
}

/// Whether a template stands anywhere in the value.
pub(super) fn holds_template(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(holds_template),
        Value::Object(members) => template(value).is_some() || members.values().any(holds_template),
        _ => false,
    }
}

/// Sorted by key, however the map keeps its members.
pub(super) fn sorted(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        Value::Object(members) => {
            let mut members: Vec<(String, Value)> =
                members.into_iter().map(|(name, value)| (name, sorted(value))).collect();
            members.sort_by(|(left, _), (right, _)| left.cmp(right));
            Value::Object(members.into_iter().collect())
        }
        other => other,
    }
}
