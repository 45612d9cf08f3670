//! `tostring`, `tonumber`, `tobool`, `tolist`, `toset`, `tomap`.

use super::{
    arguments::{Attempt, Stop, value, wrong_type},
    convert::convert,
};
use crate::{types::Type, value::Value};

pub(super) fn tostring(arguments: &[Value]) -> Attempt {
    cast(arguments, &Type::String)
}

pub(super) fn tonumber(arguments: &[Value]) -> Attempt {
    cast(arguments, &Type::Number)
}

pub(super) fn tobool(arguments: &[Value]) -> Attempt {
    cast(arguments, &Type::Bool)
}

pub(super) fn tolist(arguments: &[Value]) -> Attempt {
    cast(arguments, &Type::Any.list())
}

pub(super) fn toset(arguments: &[Value]) -> Attempt {
    cast(arguments, &Type::Any.set())
}

pub(super) fn tomap(arguments: &[Value]) -> Attempt {
    cast(arguments, &Type::Any.map())
}

fn cast(arguments: &[Value], to: &Type) -> Attempt {
    let given = value(arguments, 0)?;
    let converted = convert(given, to).map_err(|reason| wrong_type(0, reason.to_string()))?;
    let settled = match (&converted, to) {
        (Value::Deferred(_) | Value::Unknown(_), _) => converted == *given && *given.ty().base() == *to,
        (Value::Hole(_), _) => *given.ty().base() == *to,
        (Value::Template(_), to) => *to == Type::String,
        _ => true,
    };
    if settled { Ok(converted) } else { Err(Stop::Deferred) }
}
