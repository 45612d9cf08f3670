//! Order and identity of values: what sets hold, and in which order Terraform goes through them.

use std::cmp::Ordering;

use crate::value::Value;

/// The elements of a set as Terraform iterates them: distinct, text by bytes, numbers ascending, `null` last.
///
/// `None` if that cannot be told: elements not known, or of a structural type (whose order depends on a hash).
pub(super) fn set(mut elements: Vec<Value>) -> Option<Vec<Value>> {
    let [_, _, ..] = elements.as_slice() else {
        return elements.iter().all(Value::is_known).then_some(elements);
    };
    if !elements.iter().all(|value| matches!(value, Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)))
    {
        return None;
    }
    crate::sort_by(&mut elements, primitive);
    elements.dedup();
    Some(elements)
}

fn primitive(left: &Value, right: &Value) -> Ordering {
    match (left, right) {
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Number(a), Value::Number(b)) => a.cmp(b),
        (Value::String(a), Value::String(b)) => a.cmp(b),
        (a, b) => matches!(a, Value::Null).cmp(&matches!(b, Value::Null)),
    }
}
