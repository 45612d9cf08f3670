//! Terraform's conversion of values between types.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    ConversionError, order,
    unify::{self, Unified},
};
use crate::{
    Text,
    types::{Field, Type},
    value::{Deferred, Node, Number, Value, Way},
};

/// Converts a value as Terraform does where another type is wanted; what is deferred inside stays deferred.
///
/// `null` converts to everything. Text that may or may not be a number by Terraform's reading, and sets whose elements
/// are not all known, become a deferred call of the conversion function.
///
/// # Errors
///
/// Why it does not convert.
///
/// ```
/// use infra_functions::function::convert;
/// use infra_language::{types::Type, value::Value};
///
/// assert_eq!(convert(&Value::string("5"), &Type::Number), Ok(Value::Number(5_i64.into())));
/// assert!(convert(&Value::string("five"), &Type::Number).is_err());
/// ```
pub fn convert(value: &Value, to: &Type) -> Result<Value, ConversionError> {
    let to = to.base();
    match (value, to) {
        (Value::Null | Value::Poison, _) | (_, Type::Any) => Ok(value.clone()),
        (Value::Deferred(_) | Value::Unknown(_) | Value::Hole(_) | Value::Template(_), _) => convert_later(value, to),
        (_, Type::String) => to_string(value),
        (_, Type::Number) => to_number(value),
        (_, Type::Bool) => to_bool(value),
        (_, Type::List(element)) => to_list(value, element),
        (_, Type::Set(element)) => to_set(value, element),
        (_, Type::Map(element)) => to_map(value, element),
        (_, Type::Tuple(elements)) => to_tuple(value, elements),
        (_, Type::Object(fields)) => to_object(value, fields),
        (_, Type::Refined(_)) => Ok(value.clone()),
    }
}

fn mismatch(value: &Value, to: &Type) -> ConversionError {
    ConversionError::Type { wanted: to.clone(), found: describe(value) }
}

/// A value for a message: what kind of thing it is.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "`null`".to_owned(),
        Value::Bool(value) => format!("the bool `{value}`"),
        Value::Number(number) => format!("the number `{number}`"),
        Value::String(text) if text.len() <= 40 => format!("the text {text:?}"),
        Value::String(_) | Value::Template(_) => "a text".to_owned(),
        Value::Tuple(_) | Value::List(_) => "a list".to_owned(),
        Value::Set(_) => "a set".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::Map(_) => "a map".to_owned(),
        other => format!("`{}`", other.ty()),
    }
}

/// A call that Terraform makes later.
pub(super) fn call_later(name: &str, argument: &Value, ty: Type) -> Value {
    Value::Deferred(Rc::new(Deferred {
        node: Node::Call { name: name.into(), arguments: vec![argument.clone()], spread: false },
        ty,
        marks: argument.marks(),
        way: Way::NONE,
    }))
}

/// Whether Terraform marks a value, or a part of it, sensitive or ephemeral: what is derived from it is marked as well.
pub(super) fn is_secret(value: &Value) -> bool {
    value.marks().is_terraforms()
}

fn conversion_name(to: &Type) -> Option<&'static str> {
    match to {
        Type::String => Some("tostring"),
        Type::Number => Some("tonumber"),
        Type::Bool => Some("tobool"),
        _ => None,
    }
}

fn convert_later(value: &Value, to: &Type) -> Result<Value, ConversionError> {
    let from = value.ty();
    if !crate::types::convertible(&from, to) {
        return Err(ConversionError::Type { wanted: to.clone(), found: format!("`{from}`") });
    }
    Ok(match value {
        Value::Unknown(_) => Value::Unknown(to.clone()),
        Value::Deferred(_) if *from.base() != Type::Any && from.base() != to => match conversion_name(to) {
            Some(name) => call_later(name, value, to.clone()),
            None => value.clone(),
        },
        _ => value.clone(),
    })
}

fn to_string(value: &Value) -> Result<Value, ConversionError> {
    match value {
        Value::String(_) => Ok(value.clone()),
        Value::Number(number) => Ok(Value::string(number.to_string())),
        Value::Bool(value) => Ok(Value::string(if *value { "true" } else { "false" })),
        _ => Err(mismatch(value, &Type::String)),
    }
}

fn to_number(value: &Value) -> Result<Value, ConversionError> {
    match value {
        Value::Number(_) => Ok(value.clone()),
        Value::String(text) => {
            // Spellings such as `+5`, `.5`, `1p4` and longer numbers are left to Terraform.
            match text.parse::<Number>() {
                Ok(number) if number != Number::ZERO || !text.starts_with('-') => Ok(Value::Number(number)),
                _ if may_be_number(text) => Ok(call_later("tonumber", value, Type::Number)),
                _ => Err(mismatch(value, &Type::Number)),
            }
        }
        _ => Err(mismatch(value, &Type::Number)),
    }
}

fn may_be_number(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['+', '-']);
    matches!(unsigned, "inf" | "Inf")
        || unsigned.starts_with(|first: char| first.is_ascii_digit() || first == '.')
            && unsigned.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eEpP".contains(&byte))
}

fn to_bool(value: &Value) -> Result<Value, ConversionError> {
    match value {
        Value::Bool(_) => Ok(value.clone()),
        Value::String(text) => match &**text {
            "true" | "1" => Ok(Value::Bool(true)),
            "false" | "0" => Ok(Value::Bool(false)),
            _ => Err(mismatch(value, &Type::Bool)),
        },
        _ => Err(mismatch(value, &Type::Bool)),
    }
}

/// Converts values to `element`, or to their common type if that is `any`; `None` if the common type is not known yet.
fn elements<'a>(
    values: impl Iterator<Item = &'a Value> + Clone,
    element: &Type,
) -> Result<Option<Vec<Value>>, ConversionError> {
    let ty = match element {
        Type::Any => match unify::of_values(values.clone()) {
            // What has a null beside structures is left to Terraform, which refuses most of it.
            Unified::Type(Type::Any) if values.clone().any(|value| !matches!(value, Value::Null)) => return Ok(None),
            Unified::Type(ty) => ty,
            Unified::Uncertain => return Ok(None),
            Unified::Never => return Err(ConversionError::Elements),
        },
        ty => ty.clone(),
    };
    values.map(|value| convert(value, &ty)).collect::<Result<_, _>>().map(Some)
}

fn to_list(value: &Value, element: &Type) -> Result<Value, ConversionError> {
    match value {
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => Ok(match elements(all.iter(), element)? {
            Some(all) => Value::List(Rc::new(all)),
            None => call_later("tolist", value, Type::Any.list()),
        }),
        _ => Err(mismatch(value, &element.clone().list())),
    }
}

fn to_set(value: &Value, element: &Type) -> Result<Value, ConversionError> {
    let (Value::Tuple(all) | Value::List(all) | Value::Set(all)) = value else {
        return Err(mismatch(value, &element.clone().set()));
    };
    let sorted = elements(all.iter(), element)?.and_then(order::set);
    Ok(match sorted {
        Some(all) => Value::Set(Rc::new(all)),
        None => call_later("toset", value, element.clone().set()),
    })
}

fn to_map(value: &Value, element: &Type) -> Result<Value, ConversionError> {
    match value {
        Value::Object(all) | Value::Map(all) => Ok(match elements(all.values(), element)? {
            Some(values) => Value::Map(Rc::new(crate::map_of(all.keys().cloned().zip(values)))),
            None => call_later("tomap", value, Type::Any.map()),
        }),
        _ => Err(mismatch(value, &element.clone().map())),
    }
}

fn to_tuple(value: &Value, types: &[Type]) -> Result<Value, ConversionError> {
    match value {
        Value::Tuple(all) | Value::List(all) if all.len() == types.len() => {
            let all = all.iter().zip(types).map(|(value, ty)| convert(value, ty)).collect::<Result<_, _>>()?;
            Ok(Value::Tuple(Rc::new(all)))
        }
        Value::Tuple(all) | Value::List(all) => Err(ConversionError::Length { wanted: types.len(), found: all.len() }),
        _ => Err(mismatch(value, &Type::Tuple(types.to_vec()))),
    }
}

fn to_object(value: &Value, fields: &BTreeMap<Text, Field>) -> Result<Value, ConversionError> {
    let (Value::Object(all) | Value::Map(all)) = value else {
        return Err(mismatch(value, &Type::Object(fields.clone())));
    };
    let mut result = BTreeMap::new();
    for (name, field) in fields {
        let given = all.get(name).filter(|value| field.default.is_none() || !matches!(value, Value::Null));
        let default = field.default.as_ref().map(Value::from);
        let converted = match given.or(default.as_ref()) {
            Some(value) => convert(value, &field.ty)
                .map_err(|reason| ConversionError::Attribute { name: name.clone(), reason: Box::new(reason) })?,
            None if field.optional => Value::Null,
            None => return Err(ConversionError::Missing(name.clone())),
        };
        result.insert(name.clone(), converted);
    }
    Ok(Value::Object(Rc::new(result)))
}
