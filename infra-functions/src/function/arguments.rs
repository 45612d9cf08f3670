//! How the families read their converted arguments, and how they say that they cannot.

use std::{collections::BTreeMap, rc::Rc};

use super::{CallError, Folded, Outcome};
use crate::{
    Text,
    value::{Number, Value},
};

/// Why a family gives no value.
#[derive(Debug)]
pub(super) enum Stop {
    /// It is Terraform's to compute.
    Deferred,
    /// The call is wrong.
    Error(CallError),
}

/// What a family gives.
pub(super) type Attempt = Result<Value, Stop>;

impl From<CallError> for Stop {
    fn from(error: CallError) -> Self {
        Self::Error(error)
    }
}

/// A value of the argument at fault.
pub(super) fn invalid(argument: usize, message: impl Into<String>) -> Stop {
    CallError::invalid(argument, message).into()
}

/// An argument of a type that the function does not take, although its signature says `any`.
pub(super) fn wrong_type(argument: usize, message: impl Into<String>) -> Stop {
    CallError::of_type(argument, message).into()
}

pub(super) fn outcome(attempt: Attempt) -> Outcome {
    match attempt {
        Ok(value) => Ok(Folded::Value(value)),
        Err(Stop::Deferred) => Ok(Folded::Deferred),
        Err(Stop::Error(error)) => Err(error),
    }
}

/// The argument; there is one, since the arity is checked before.
pub(super) fn value(arguments: &[Value], index: usize) -> Result<&Value, Stop> {
    arguments.get(index).ok_or(Stop::Deferred)
}

/// A known text.
pub(super) fn text(arguments: &[Value], index: usize) -> Result<&str, Stop> {
    match value(arguments, index)? {
        Value::String(text) => Ok(text),
        _ => Err(Stop::Deferred),
    }
}

/// A known text of ASCII alone.
///
/// Terraform counts and changes case by Unicode's rules for what a reader sees as one character; those tables are not
/// repeated here.
pub(super) fn ascii(arguments: &[Value], index: usize) -> Result<&str, Stop> {
    // A carriage return and a line feed are one character to Terraform.
    Some(text(arguments, index)?).filter(|text| text.is_ascii() && !text.contains('\r')).ok_or(Stop::Deferred)
}

/// A known number.
pub(super) fn number(arguments: &[Value], index: usize) -> Result<Number, Stop> {
    match value(arguments, index)? {
        Value::Number(number) => Ok(*number),
        _ => Err(Stop::Deferred),
    }
}

/// A known whole number.
pub(super) fn whole(arguments: &[Value], index: usize) -> Result<i64, Stop> {
    let number = number(arguments, index)?;
    match number.as_integer().and_then(|integer| i64::try_from(integer).ok()) {
        Some(integer) => Ok(integer),
        None => Err(invalid(index, format!("a whole number wanted, this is `{number}`"))),
    }
}

/// The elements of a tuple, list or set of known length.
pub(super) fn elements(arguments: &[Value], index: usize) -> Result<&[Value], Stop> {
    value(arguments, index)?.elements().ok_or(Stop::Deferred)
}

/// The entries of an object or map of known keys.
pub(super) fn entries(arguments: &[Value], index: usize) -> Result<&BTreeMap<Text, Value>, Stop> {
    value(arguments, index)?.members().ok_or(Stop::Deferred)
}

pub(super) fn list(elements: Vec<Value>) -> Value {
    Value::List(Rc::new(elements))
}

pub(super) fn tuple(elements: Vec<Value>) -> Value {
    Value::Tuple(Rc::new(elements))
}

/// Whether a value is not a value yet, but may become one of any kind.
pub(super) fn is_later(value: &Value) -> bool {
    matches!(value, Value::Deferred(_) | Value::Unknown(_) | Value::Hole(_) | Value::Template(_) | Value::Poison)
}
