//! Terraform's operators, index and attribute access on values that are known here.

use super::{
    CallError, CallErrorKind, Folded, Outcome, arithmetic,
    convert::{convert, describe},
    equality::equal,
    unify::{self, Unified},
};
use crate::{
    Text, nearest,
    operator::{BinaryOp, UnaryOp},
    types::Type,
    value::{Number, Value},
};

/// `-x` or `!x`.
pub fn unary(op: UnaryOp, operand: &Value) -> Outcome {
    let (symbol, ty) = match op {
        UnaryOp::Negate => ("-", Type::Number),
        UnaryOp::Not => ("!", Type::Bool),
    };
    match (op, operands(symbol, 0, operand, &ty)?) {
        // Terraform has a negative zero.
        (UnaryOp::Negate, Value::Number(number)) if number != Number::ZERO => Ok(number.negate().into()),
        (UnaryOp::Not, Value::Bool(value)) => Ok(Folded::Value(Value::Bool(!value))),
        _ => Ok(Folded::Deferred),
    }
}

/// `left op right`.
pub fn binary(op: BinaryOp, left: &Value, right: &Value) -> Outcome {
    match op {
        BinaryOp::Equal => Ok(equal(left, right).into()),
        BinaryOp::NotEqual => Ok(equal(left, right).map(|same| !same).into()),
        BinaryOp::And | BinaryOp::Or => logic(op, left, right),
        _ => {
            let left = operands(op.symbol(), 0, left, &Type::Number)?;
            let right = operands(op.symbol(), 1, right, &Type::Number)?;
            let (Value::Number(a), Value::Number(b)) = (&left, &right) else { return Ok(Folded::Deferred) };
            calculate(op, *a, *b)
        }
    }
}

fn logic(op: BinaryOp, left: &Value, right: &Value) -> Outcome {
    let left = operands(op.symbol(), 0, left, &Type::Bool)?;
    let right = operands(op.symbol(), 1, right, &Type::Bool)?;
    Ok(match (op, &left, &right) {
        (BinaryOp::And, Value::Bool(a), Value::Bool(b)) => Folded::Value(Value::Bool(*a && *b)),
        (BinaryOp::Or, Value::Bool(a), Value::Bool(b)) => Folded::Value(Value::Bool(*a || *b)),
        _ => Folded::Deferred,
    })
}

fn calculate(op: BinaryOp, a: Number, b: Number) -> Outcome {
    let number = match op {
        BinaryOp::Less => return Ok(Folded::Value(Value::Bool(a < b))),
        BinaryOp::LessOrEqual => return Ok(Folded::Value(Value::Bool(a <= b))),
        BinaryOp::Greater => return Ok(Folded::Value(Value::Bool(a > b))),
        BinaryOp::GreaterOrEqual => return Ok(Folded::Value(Value::Bool(a >= b))),
        BinaryOp::Add => arithmetic::add(a, b),
        BinaryOp::Subtract => arithmetic::subtract(a, b),
        BinaryOp::Multiply => arithmetic::multiply(a, b),
        BinaryOp::Divide if b == Number::ZERO => {
            // Terraform refuses `0 / 0` too; of all others it makes an infinity.
            let kind = if a == Number::ZERO { CallErrorKind::Invalid } else { CallErrorKind::Refused };
            let found = CallError { kind, ..CallError::invalid(1, "division by zero") };
            return Err(found.help("check the divisor first: `if d == 0 { … }`"));
        }
        BinaryOp::Divide => arithmetic::divide(a, b),
        BinaryOp::Modulo => arithmetic::modulo(a, b),
        _ => None,
    };
    Ok(number.into())
}

fn operands(symbol: &str, index: usize, value: &Value, ty: &Type) -> Result<Value, CallError> {
    if matches!(value, Value::Null) {
        return Err(CallError::invalid(index, format!("operand of `{symbol}` must not be null")));
    }
    convert(value, ty).map_err(|reason| CallError::of_type(index, format!("wrong operand of `{symbol}`: {reason}")))
}

/// The text of a value inside an interpolation.
pub fn to_template_text(value: &Value) -> Result<Text, String> {
    match value {
        Value::Null => Err("`null` cannot be part of a text".to_owned()),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            match convert(value, &Type::String).map_err(|reason| reason.to_string())? {
                Value::String(text) => Ok(text),
                other => Err(format!("{} cannot be part of a text", describe(&other))),
            }
        }
        other => Err(format!("{} cannot be part of a text", describe(other))),
    }
}

/// `source[key]`.
pub fn index(source: &Value, key: &Value) -> Outcome {
    match source {
        Value::Tuple(all) | Value::List(all) => position(all, key),
        Value::Object(all) | Value::Map(all) => {
            let Value::String(name) = key_of_type(key, &Type::String)? else { return Ok(Folded::Deferred) };
            match all.get(&name) {
                Some(value) => Ok(Folded::Value(value.clone())),
                None => Err(missing(all.keys(), &name, CallError::invalid(1, format!("no element `{name}`")))),
            }
        }
        Value::Deferred(_) | Value::Unknown(_) | Value::Hole(_) | Value::Poison => Ok(Folded::Deferred),
        Value::Set(_) => Err(CallError::of_type(0, "a set has no index")
            .help("its elements have no order: `tolist(…)` gives them one, `one(…)` takes the only one")),
        other => Err(CallError::of_type(0, format!("{} has no index", describe(other)))
            .help("indexes are of lists, maps and objects; `substr(…)` takes a part of a text")),
    }
}

fn position(all: &[Value], key: &Value) -> Outcome {
    let Value::Number(number) = key_of_type(key, &Type::Number)? else { return Ok(Folded::Deferred) };
    let found = number.as_integer().and_then(|at| usize::try_from(at).ok()).and_then(|at| all.get(at));
    match (found, all.len()) {
        (Some(value), _) => Ok(Folded::Value(value.clone())),
        (None, 0) => Err(CallError::invalid(1, format!("no element {number} in an empty list"))),
        (None, length) => Err(CallError::invalid(1, format!("no element {number} in a list of {length}"))
            .help(format!("indexes go from 0 to {}", length - 1))),
    }
}

fn key_of_type(key: &Value, ty: &Type) -> Result<Value, CallError> {
    if matches!(key, Value::Null) {
        return Err(CallError::invalid(1, "an index must not be null"));
    }
    convert(key, ty).map_err(|reason| CallError::of_type(1, format!("wrong index: {reason}")))
}

/// `source.name`.
pub fn attribute(source: &Value, name: &str) -> Outcome {
    match source {
        Value::Object(all) | Value::Map(all) => match all.get(name) {
            Some(value) => Ok(Folded::Value(value.clone())),
            None => Err(missing(all.keys(), name, CallError::invalid(None, format!("no attribute `{name}`")))),
        },
        Value::Deferred(_) | Value::Unknown(_) | Value::Hole(_) | Value::Poison => Ok(Folded::Deferred),
        other => Err(CallError::of_type(0, format!("{} has no attributes", describe(other)))),
    }
}

fn missing<'a>(names: impl Iterator<Item = &'a Text> + Clone, wanted: &str, error: CallError) -> CallError {
    if let Some(near) = nearest(wanted, names.clone().map(|name| &**name)) {
        return error.help(format!("did you mean `{near}`?"));
    }
    let names: Vec<String> = names.take(12).map(|name| format!("`{name}`")).collect();
    if names.is_empty() { error.help("it is empty") } else { error.help(format!("it has {}", names.join(", "))) }
}

/// `condition ? then : otherwise`: the chosen branch, converted to the type that both have in common.
///
/// Deferred where what is known of the other branch does not tell that type.
pub fn conditional(condition: bool, then: &Value, otherwise: &Value) -> Outcome {
    let (chosen, other, at) = if condition { (then, otherwise, 0) } else { (otherwise, then, 1) };
    if matches!(chosen, Value::Null) {
        return Ok(Folded::Value(Value::Null));
    }
    if matches!(other, Value::Null) || matches!(chosen, Value::String(_)) && is_text_like(other) {
        return Ok(Folded::Value(chosen.clone()));
    }
    match unify::of_values([then, otherwise]) {
        Unified::Uncertain => Ok(Folded::Deferred),
        Unified::Type(ty) => match convert(chosen, &ty) {
            Ok(value) => Ok(Folded::Value(value)),
            Err(reason) => Err(CallError::of_type(at, reason.to_string())),
        },
        Unified::Never => {
            let message = format!("branches of no common type: {} and {}", describe(then), describe(otherwise));
            Err(CallError::of_type(1, message).help("convert one of them, or let one branch be null"))
        }
    }
}

/// Whether it is certain that no type is common to two values, so that they cannot be the branches of a condition.
pub fn never_alike(then: &Value, otherwise: &Value) -> bool {
    unify::of_values([then, otherwise]) == Unified::Never
}

/// Whether a value is of a type that converts to text, if it is of any.
pub(super) fn is_text_like(value: &Value) -> bool {
    matches!(value.ty().base(), Type::Any | Type::String | Type::Number | Type::Bool)
}

impl From<Option<Number>> for Folded {
    fn from(number: Option<Number>) -> Self {
        number.map_or(Self::Deferred, |number| Self::Value(Value::Number(number)))
    }
}

impl From<Option<bool>> for Folded {
    fn from(value: Option<bool>) -> Self {
        value.map_or(Self::Deferred, |value| Self::Value(Value::Bool(value)))
    }
}
