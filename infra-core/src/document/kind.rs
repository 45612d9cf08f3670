use serde_json::{Map, Value};

use super::{DocumentError, json};
use crate::template::{Encoding, Hole, Mark, Suffix, marks};

/// A resource kind as Rust sees it; `#[resource]` writes the implementation.
pub trait Kind {
    /// The provider type, such as `aws_kms_key`.
    const TYPE: &'static str;
    /// What the kind itself says about a resource.
    const LAYOUT: Layout;

    /// The values of the fields, by number; null for those that the kind fixes.
    fn values(&self) -> Result<Vec<Json>, String>;
}

/// A field's value.
pub type Json = Value;

/// The value of one field, for [`Kind::values`].
pub fn field<T: serde_core::Serialize + ?Sized>(name: &str, value: &T) -> Result<Json, String> {
    crate::json::to_value(value).map_err(|error| format!("the field `{name}` does not serialize: {error}"))
}

/// What a kind says about a resource of it: its fixed values and its name, with holes for the fields.
#[derive(Debug, Clone, Copy)]
pub struct Layout {
    /// A document with this one resource.
    pub document: &'static str,
    /// What its numbered holes stand for: [`Hole::Rust`] by number of the field.
    pub holes: &'static [Hole],
    /// The fields in order, and whether the provider type has an attribute or block of that name.
    pub fields: &'static [(&'static str, bool)],
}

/// The body of a resource of a kind, as Terraform JSON.
pub(super) fn body<K: Kind>(kind: &K, suffix: &Suffix) -> Result<Map<String, Value>, DocumentError> {
    let fail = |reason: String| DocumentError(format!("a kind of `{}`: {reason}", K::TYPE));
    let values = kind.values().map_err(fail)?;
    let mut text = String::with_capacity(K::LAYOUT.document.len() * 2);
    for mark in marks(K::LAYOUT.document) {
        match mark {
            Mark::Text(piece) => text.push_str(piece),
            Mark::Suffix => text.push_str(suffix.as_str()),
            Mark::Hole(number, after) => {
                let hole = number.and_then(|number| K::LAYOUT.holes.get(number));
                if let Some(Hole::Rust { index, encoding, .. }) = hole {
                    let value = values.get(*index as usize).unwrap_or(&Value::Null);
                    push(value, *encoding, after, &mut text).map_err(fail)?;
                }
            }
        }
    }
    let document: Value = serde_json::from_str(&text).map_err(|error| fail(error.to_string()))?;
    let resources = document.get("resource").and_then(|types| types.get(K::TYPE)).and_then(Value::as_object);
    let Some(Value::Object(body)) = resources.and_then(|named| named.values().next()) else {
        return Err(fail("its layout holds no resource".to_owned()));
    };
    let mut body = body.clone();
    for ((name, sent), value) in K::LAYOUT.fields.iter().zip(values) {
        if !sent {
            continue;
        }
        // Blocks are objects in JSON, so that a field's value stands for both attributes and blocks.
        if value.is_null() {
            body.remove(*name);
        } else {
            body.insert((*name).to_owned(), json::terraform(value, json::Escaping::Template));
        }
    }
    body.retain(|_, value| !value.is_null());
    Ok(body)
}

/// A field's value in its hole.
fn push(value: &Value, encoding: Encoding, after: &str, out: &mut String) -> Result<(), String> {
    // What stands between the quotes of a JSON text.
    let text = |text: &str| {
        let quoted = Value::String(text.to_owned()).to_string();
        quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default().to_owned()
    };
    match (encoding, json::template(value)) {
        (Encoding::Json(_) | Encoding::Literal(_), _) => {
            out.push_str(&json::terraform(value.clone(), json::Escaping::Template).to_string());
        }
        (Encoding::Text, Some(template)) => out.push_str(&text(template)),
        (Encoding::Expression, _) if json::holds_template(value) => {
            // A reference is an expression already.
            let expression = json::template(value).and_then(json::expression);
            let expression = expression.ok_or("a text with references cannot stand within an expression")?;
            out.push_str(&text(expression));
        }
        _ => crate::template::push(value, encoding, after, out)?,
    }
    Ok(())
}
