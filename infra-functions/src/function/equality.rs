//! Terraform's `==`: types must agree before values are looked at.

use super::unify::is_settled;
use crate::{
    types::Type,
    value::{Hole, Value},
};

/// Whether two values are equal; `None` where that is not known yet.
pub(super) fn equal(left: &Value, right: &Value) -> Option<bool> {
    match (left, right) {
        (Value::Null, Value::Null) => Some(true),
        (Value::Null, other) | (other, Value::Null) => is_present(other).then_some(false),
        _ => same(left, right),
    }
}

/// Whether a value is certainly not `null`.
pub(super) fn is_present(value: &Value) -> bool {
    !matches!(
        value,
        Value::Null | Value::Deferred(_) | Value::Unknown(_) | Value::Hole(Hole::Rust { .. }) | Value::Poison
    )
}

/// As [`equal`] inside a structure, where the type of a `null` counts and is not seen.
fn same(left: &Value, right: &Value) -> Option<bool> {
    match (left, right) {
        (Value::Bool(a), Value::Bool(b)) => Some(a == b),
        (Value::Number(a), Value::Number(b)) => Some(a == b),
        (Value::String(a), Value::String(b)) => Some(a == b),
        (Value::Tuple(a), Value::Tuple(b)) => {
            if a.len() == b.len() {
                all(a.iter().zip(b.iter()))
            } else {
                Some(false)
            }
        }
        (Value::Object(a), Value::Object(b)) => {
            if a.len() == b.len() && a.keys().eq(b.keys()) {
                all(a.values().zip(b.values()))
            } else {
                Some(false)
            }
        }
        (Value::List(a), Value::List(b)) | (Value::Set(a), Value::Set(b)) if a.len() != b.len() => {
            (left.is_known() && right.is_known()).then_some(false)
        }
        (Value::List(a), Value::List(b)) => typed(left, right).and_then(|()| all(a.iter().zip(b.iter()))),
        (Value::Set(a), Value::Set(b)) if left.is_known() && right.is_known() => {
            typed(left, right).and_then(|()| all(a.iter().zip(b.iter())))
        }
        (Value::Map(a), Value::Map(b)) => {
            if a.keys().eq(b.keys()) {
                typed(left, right).and_then(|()| all(a.values().zip(b.values())))
            } else {
                Some(false)
            }
        }
        (Value::Null, other) | (other, Value::Null) => is_present(other).then_some(false),
        _ => different_kinds(left, right),
    }
}

fn all<'a>(pairs: impl Iterator<Item = (&'a Value, &'a Value)>) -> Option<bool> {
    let mut result = Some(true);
    for (a, b) in pairs {
        match if matches!((a, b), (Value::Null, Value::Null)) { None } else { same(a, b) } {
            Some(false) => return Some(false),
            Some(true) => {}
            None => result = None,
        }
    }
    result
}

/// Whether both collections certainly have one element type; anything else stays undecided.
fn typed(left: &Value, right: &Value) -> Option<()> {
    (is_settled(left) && is_settled(right) && left.ty() == right.ty()).then_some(())
}

fn different_kinds(left: &Value, right: &Value) -> Option<bool> {
    if !is_present(left) || !is_present(right) {
        return None;
    }
    let kind = |value: &Value| match value.ty().base() {
        Type::String => 0,
        Type::Number => 1,
        Type::Bool => 2,
        Type::List(_) => 3,
        Type::Set(_) => 4,
        Type::Map(_) => 5,
        Type::Tuple(_) => 6,
        Type::Object(_) => 7,
        Type::Any | Type::Refined(_) => 8,
    };
    let (a, b) = (kind(left), kind(right));
    (a != b && a != 8 && b != 8).then_some(false)
}
