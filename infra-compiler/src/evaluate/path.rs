//! Names within Terraform: the stack's path, the declared name and the family key in one identifier.

use crate::{Text, value::Value};

/// A declared name with its family key: `private` and `a` give `private_a`.
pub(super) fn joined(name: &Text, key: Option<&Value>) -> String {
    match key {
        Some(key) => format!("{name}_{}", shown(key)),
        None => name.to_string(),
    }
}

/// A key as text; what is not known shows as `?`.
pub(super) fn shown(key: &Value) -> String {
    match key {
        Value::String(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => "?".to_owned(),
    }
}

/// What Terraform takes as a name: letters, digits, `_` and `-`.
pub(super) fn identifier(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '_' }).collect()
}
