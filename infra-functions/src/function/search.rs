//! Finding and choosing among values: by key, by equality, the first that is there.

use rustc_hash::FxHashSet;

use super::{
    CallError,
    arguments::{Attempt, Stop, elements, invalid, is_later, list, text, value, wrong_type},
    collection::{count, of_one_type, unless_later},
    convert::{convert, describe, is_secret},
    equality::equal,
    operator::is_text_like,
    unify::{self, Unified, is_settled},
};
use crate::{limits::COMPARED_PAIRS, nearest, types::Type, value::Value};

pub(super) fn lookup(arguments: &[Value]) -> Attempt {
    if arguments.len() > 3 {
        let message = format!("`lookup` takes 2 or 3 arguments, {} given", arguments.len());
        return Err(CallError::arity(message, None, Some(3)).into());
    }
    let source = value(arguments, 0)?;
    let (Value::Object(all) | Value::Map(all)) = source else {
        return Err(unless_later(0, source, "a map or object"));
    };
    let key = text(arguments, 1)?;
    let default = match (arguments.get(2), source) {
        // A map's default is checked even if it is not needed.
        (Some(default), Value::Map(_)) => Some(as_element(default, source)?),
        (default, _) => default.cloned(),
    };
    if let Some(found) = all.get(key).cloned().or(default) {
        return Ok(found);
    }
    let error = CallError::invalid(1, format!("no element `{key}`"));
    Err(match nearest(key, all.keys().map(|name| &**name)) {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None => error.help("give a default as the third argument"),
    }
    .into())
}

/// A default as an element of a map.
fn as_element(default: &Value, map: &Value) -> Result<Value, Stop> {
    let Type::Map(ty) = map.ty() else { return Err(Stop::Deferred) };
    if !is_settled(map) {
        return Err(Stop::Deferred);
    }
    match convert(default, &ty) {
        Ok(converted) if is_later(&converted) && !is_later(default) => Err(Stop::Deferred),
        Ok(converted) => Ok(converted),
        Err(reason) => Err(wrong_type(2, format!("the default is not as the map's elements: {reason}"))),
    }
}

pub(super) fn distinct(arguments: &[Value]) -> Attempt {
    let all = elements(arguments, 0)?;
    // The texts of a call are in one form, in which equal ones are the same bytes.
    if all.iter().all(|element| matches!(element, Value::String(_))) {
        let mut seen = FxHashSet::default();
        let first = |element: &&Value| matches!(element, Value::String(text) if seen.insert(text.clone()));
        return Ok(list(all.iter().filter(first).cloned().collect()));
    }
    if all.len().saturating_mul(all.len()) > COMPARED_PAIRS {
        return Err(Stop::Deferred);
    }
    let mut kept: Vec<Value> = Vec::new();
    for element in all {
        let mut seen = false;
        for other in &kept {
            seen |= equal(element, other).ok_or(Stop::Deferred)?;
        }
        if !seen {
            kept.push(element.clone());
        }
    }
    Ok(list(kept))
}

pub(super) fn contains(arguments: &[Value]) -> Attempt {
    let (Value::Tuple(all) | Value::List(all) | Value::Set(all)) = value(arguments, 0)? else {
        return Err(unless_later(0, value(arguments, 0)?, "a list or set"));
    };
    let wanted = value(arguments, 1)?;
    if is_secret(wanted) || all.iter().any(is_secret) {
        return Err(Stop::Deferred);
    }
    let found: Vec<Option<bool>> = all.iter().map(|element| equal(wanted, element)).collect();
    if found.contains(&Some(true)) {
        Ok(Value::Bool(true))
    } else if found.contains(&None) {
        Err(Stop::Deferred)
    } else {
        Ok(Value::Bool(false))
    }
}

pub(super) fn index(arguments: &[Value]) -> Attempt {
    let (Value::Tuple(all) | Value::List(all)) = value(arguments, 0)? else {
        return Err(unless_later(0, value(arguments, 0)?, "a list"));
    };
    let wanted = value(arguments, 1)?;
    if is_secret(wanted) || all.iter().any(is_secret) {
        return Err(Stop::Deferred);
    }
    for (at, element) in all.iter().enumerate() {
        if equal(element, wanted).ok_or(Stop::Deferred)? {
            return Ok(count(at));
        }
    }
    Err(invalid(1, format!("{} is not in the list", describe(wanted))))
}

pub(super) fn one(arguments: &[Value]) -> Attempt {
    let (Value::Tuple(all) | Value::List(all) | Value::Set(all)) = value(arguments, 0)? else {
        return Err(unless_later(0, value(arguments, 0)?, "a list or set"));
    };
    match all.as_slice() {
        [] => Ok(Value::Null),
        [only] => Ok(only.clone()),
        _ => Err(invalid(0, format!("at most one element wanted, these are {}", all.len()))),
    }
}

pub(super) fn coalesce(arguments: &[Value]) -> Attempt {
    if arguments.is_empty() {
        return Err(CallError::arity("at least one argument wanted".to_owned(), None, None).into());
    }
    let common = unify::of_values(arguments);
    if common == Unified::Never {
        return Err(wrong_type(0, "the arguments have no common type"));
    }
    for argument in arguments {
        match (argument, &common) {
            (Value::Null, _) => {}
            (Value::String(text), Unified::Type(Type::String)) if text.is_empty() => {}
            (Value::String(text), _) if text.is_empty() => return Err(Stop::Deferred),
            (later, _) if is_later(later) => return Err(Stop::Deferred),
            (Value::String(_), Unified::Uncertain) if arguments.iter().all(is_text_like) => return Ok(argument.clone()),
            (_, Unified::Type(ty)) => return convert(argument, ty).map_err(|_| Stop::Deferred),
            _ => return Err(Stop::Deferred),
        }
    }
    Err(invalid(0, "all arguments are null or empty"))
}

pub(super) fn coalescelist(arguments: &[Value]) -> Attempt {
    if arguments.is_empty() {
        return Err(CallError::arity("at least one list wanted".to_owned(), None, None).into());
    }
    for (index, argument) in arguments.iter().enumerate() {
        match argument {
            Value::Tuple(_) | Value::List(_) => {}
            // The type of a null is not seen here.
            Value::Null => return Err(Stop::Deferred),
            other if is_later(other) => {}
            other => return Err(unless_later(index, other, "a list")),
        }
    }
    for argument in arguments {
        match argument {
            Value::Tuple(all) | Value::List(all) if all.is_empty() => {}
            Value::Tuple(_) | Value::List(_) => return Ok(argument.clone()),
            _ => return Err(Stop::Deferred),
        }
    }
    Err(invalid(0, "all lists are empty"))
}

pub(super) fn matchkeys(arguments: &[Value]) -> Attempt {
    let (values, keys, wanted) = (elements(arguments, 0)?, elements(arguments, 1)?, elements(arguments, 2)?);
    if values.len() != keys.len() {
        return Err(invalid(1, format!("{} keys, but {} values", keys.len(), values.len())));
    }
    if keys.len().saturating_mul(wanted.len()) > COMPARED_PAIRS {
        return Err(Stop::Deferred);
    }
    let some_empty = keys.is_empty() || wanted.is_empty();
    if some_empty {
        return Ok(list(Vec::new()));
    }
    let all = of_one_type(keys.iter().chain(wanted).cloned().collect(), false)?;
    let (keys, wanted) = all.split_at(keys.len());
    let mut kept = Vec::new();
    for (key, value) in keys.iter().zip(values) {
        let found: Option<Vec<bool>> = wanted.iter().map(|wanted| equal(key, wanted)).collect();
        if found.ok_or(Stop::Deferred)?.contains(&true) {
            kept.push(value.clone());
        }
    }
    Ok(list(kept))
}

pub(super) fn alltrue(arguments: &[Value]) -> Attempt {
    decide(elements(arguments, 0)?, false)
}

pub(super) fn anytrue(arguments: &[Value]) -> Attempt {
    decide(elements(arguments, 0)?, true)
}

/// Whether one of the elements is `decisive`; a `null` counts as false.
fn decide(all: &[Value], decisive: bool) -> Attempt {
    if all.iter().any(is_secret) {
        return Err(Stop::Deferred);
    }
    let is_decisive = |element: &Value| match element {
        Value::Bool(value) => Some(*value == decisive),
        Value::Null => Some(!decisive),
        _ => None,
    };
    let found: Vec<Option<bool>> = all.iter().map(is_decisive).collect();
    if found.contains(&Some(true)) {
        Ok(Value::Bool(decisive))
    } else if found.contains(&None) {
        Err(Stop::Deferred)
    } else {
        Ok(Value::Bool(!decisive))
    }
}
