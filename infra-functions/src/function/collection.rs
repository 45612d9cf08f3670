//! The shape of lists, objects and maps, folded over elements that are not known yet.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    CallError,
    arguments::{Attempt, Stop, ascii, elements, entries, invalid, is_later, list, tuple, value, whole, wrong_type},
    convert::{convert, describe},
    unify::{self, Unified, is_settled},
};
use crate::{
    Text,
    limits::{PRODUCT_CELLS, PRODUCT_ROWS},
    types::Type,
    value::Value,
};

pub(super) fn count(length: usize) -> Value {
    Value::Number(length.into())
}

/// The error of an argument that is not what was wanted; deferred if it may still become that.
pub(super) fn unless_later(argument: usize, given: &Value, wanted: &str) -> Stop {
    if is_later(given)
        && matches!(
            given.ty().base(),
            Type::Any | Type::List(_) | Type::Set(_) | Type::Map(_) | Type::Tuple(_) | Type::Object(_)
        )
    {
        return Stop::Deferred;
    }
    wrong_type(argument, format!("{wanted} wanted, this is {}", describe(given)))
}

pub(super) fn length(arguments: &[Value]) -> Attempt {
    match value(arguments, 0)? {
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => Ok(count(all.len())),
        Value::Object(all) | Value::Map(all) => Ok(count(all.len())),
        Value::String(_) => Ok(count(ascii(arguments, 0)?.len())),
        other if *other.ty().base() == Type::String => Err(Stop::Deferred),
        other => Err(unless_later(0, other, "a text, list, set, map or object")),
    }
}

pub(super) fn element(arguments: &[Value]) -> Attempt {
    let (Value::Tuple(all) | Value::List(all)) = value(arguments, 0)? else {
        return Err(unless_later(0, value(arguments, 0)?, "a list"));
    };
    if all.is_empty() {
        return Err(invalid(0, "`element` of an empty list"));
    }
    let index = whole(arguments, 1)?;
    let length = i64::try_from(all.len()).map_err(|_| Stop::Deferred)?;
    let index = index % length;
    // Negative indexes count from the end, but of a tuple only where Terraform does not fail over them.
    let from_end = index < 0 && matches!(value(arguments, 0)?, Value::List(_));
    let index = if from_end { index + length } else { index };
    let index = usize::try_from(index).map_err(|_| invalid(1, format!("the index {index} is negative")))?;
    all.get(index).cloned().ok_or(Stop::Deferred)
}

pub(super) fn concat(arguments: &[Value]) -> Attempt {
    if arguments.is_empty() {
        return Err(CallError::arity("at least one list wanted".to_owned(), None, None).into());
    }
    for (index, argument) in arguments.iter().enumerate() {
        if !matches!(argument, Value::Tuple(_) | Value::List(_)) {
            return Err(unless_later(index, argument, "a list"));
        }
    }
    let mut all = Vec::new();
    for index in 0..arguments.len() {
        all.extend(elements(arguments, index)?.iter().cloned());
    }
    if arguments.iter().any(|argument| matches!(argument, Value::Tuple(_))) {
        return Ok(tuple(all));
    }
    let some_empty = arguments.iter().any(|argument| matches!(argument, Value::List(all) if all.is_empty()));
    match unify::of_values(&all) {
        // Lists without a common element type make a tuple, but an empty one may stand in the way.
        Unified::Never if some_empty => Err(Stop::Deferred),
        Unified::Never => Ok(tuple(all)),
        _ => of_one_type(all, some_empty).map(list),
    }
}

/// Elements of several collections, converted to their common type. If some of the collections are empty, their element
/// type is not seen: then only text is certain, as everything that has a common type with it becomes text.
pub(super) fn of_one_type(all: Vec<Value>, some_empty: bool) -> Result<Vec<Value>, Stop> {
    match unify::of_values(&all) {
        _ if all.is_empty() => Ok(all),
        Unified::Type(ty) if ty == Type::String || (ty != Type::Any && !some_empty) => {
            all.iter().map(|element| convert(element, &ty)).collect::<Result<_, _>>().map_err(|_| Stop::Deferred)
        }
        Unified::Never => Err(wrong_type(0, "the elements have no common type")),
        Unified::Type(_) | Unified::Uncertain => Err(Stop::Deferred),
    }
}

pub(super) fn flatten(arguments: &[Value]) -> Attempt {
    fn leaves(all: &[Value], out: &mut Vec<Value>) -> Result<(), Stop> {
        for element in all {
            match element {
                Value::Tuple(inner) | Value::List(inner) | Value::Set(inner) => leaves(inner, out)?,
                other if is_later(other) => match other.ty().base() {
                    Type::Any | Type::List(_) | Type::Set(_) | Type::Tuple(_) => return Err(Stop::Deferred),
                    _ => out.push(other.clone()),
                },
                other => out.push(other.clone()),
            }
        }
        Ok(())
    }
    let (Value::Tuple(all) | Value::List(all) | Value::Set(all)) = value(arguments, 0)? else {
        return Err(unless_later(0, value(arguments, 0)?, "a list"));
    };
    let mut out = Vec::new();
    leaves(all, &mut out)?;
    Ok(tuple(out))
}

pub(super) fn keys(arguments: &[Value]) -> Attempt {
    let names = |all: &BTreeMap<Text, Value>| all.keys().cloned().map(Value::String).collect();
    match value(arguments, 0)? {
        Value::Object(all) => Ok(tuple(names(all))),
        Value::Map(all) => Ok(list(names(all))),
        other => Err(unless_later(0, other, "a map or object")),
    }
}

pub(super) fn values(arguments: &[Value]) -> Attempt {
    match value(arguments, 0)? {
        Value::Object(all) => Ok(tuple(all.values().cloned().collect())),
        Value::Map(all) => Ok(list(all.values().cloned().collect())),
        other => Err(unless_later(0, other, "a map or object")),
    }
}

pub(super) fn merge(arguments: &[Value]) -> Attempt {
    let mut all = BTreeMap::new();
    let mut only_maps = true;
    for (index, argument) in arguments.iter().enumerate() {
        match argument {
            Value::Null => {}
            Value::Object(more) => {
                only_maps = false;
                all.extend(more.iter().map(|(name, value)| (name.clone(), value.clone())));
            }
            Value::Map(more) => all.extend(more.iter().map(|(name, value)| (name.clone(), value.clone()))),
            // Beside a null, Terraform lets other things pass as long as they are empty.
            _ if arguments.contains(&Value::Null) => return Err(Stop::Deferred),
            other => return Err(unless_later(index, other, "a map or object")),
        }
    }
    if arguments.iter().all(|argument| matches!(argument, Value::Null)) || !only_maps {
        return Ok(Value::Object(Rc::new(all)));
    }
    // Maps of one element type make a map, maps of several an object.
    let mut types = Vec::new();
    for argument in arguments {
        if !is_settled(argument) || matches!(argument, Value::Null) {
            return Err(Stop::Deferred);
        }
        types.push(argument.ty());
    }
    let same = types.windows(2).all(|pair| matches!(pair, [a, b] if a == b));
    Ok(if same { Value::Map(Rc::new(all)) } else { Value::Object(Rc::new(all)) })
}

pub(super) fn reverse(arguments: &[Value]) -> Attempt {
    match value(arguments, 0)? {
        Value::Tuple(all) => Ok(tuple(all.iter().rev().cloned().collect())),
        Value::List(all) | Value::Set(all) => Ok(list(all.iter().rev().cloned().collect())),
        other => Err(unless_later(0, other, "a list")),
    }
}

pub(super) fn slice(arguments: &[Value]) -> Attempt {
    let source = value(arguments, 0)?;
    let (Value::Tuple(all) | Value::List(all)) = source else {
        return Err(unless_later(0, source, "a list"));
    };
    let (start, end) = (whole(arguments, 1)?, whole(arguments, 2)?);
    let bound = |argument: usize, at: i64| match usize::try_from(at) {
        Ok(at) if at <= all.len() => Ok(at),
        Ok(at) => Err(invalid(argument, format!("the index {at} is beyond the list's {} elements", all.len()))),
        Err(_) => Err(invalid(argument, format!("the index {at} is negative"))),
    };
    let (start, end) = (bound(1, start)?, bound(2, end)?);
    let Some(part) = all.get(start..end) else {
        return Err(invalid(1, format!("the start {start} is behind the end {end}")));
    };
    Ok(if matches!(source, Value::Tuple(_)) { tuple(part.to_vec()) } else { list(part.to_vec()) })
}

pub(super) fn zipmap(arguments: &[Value]) -> Attempt {
    let names = elements(arguments, 0)?;
    let source = value(arguments, 1)?;
    let (Value::Tuple(all) | Value::List(all)) = source else {
        return Err(unless_later(1, source, "a list"));
    };
    if names.len() != all.len() {
        return Err(invalid(1, format!("{} keys, but {} values", names.len(), all.len())));
    }
    let mut result = BTreeMap::new();
    for (name, value) in names.iter().zip(all.iter()) {
        match name {
            Value::String(name) => result.insert(name.clone(), value.clone()),
            Value::Null => return Err(invalid(0, "a key is null")),
            _ => return Err(Stop::Deferred),
        };
    }
    let result = Rc::new(result);
    Ok(if matches!(source, Value::Tuple(_)) { Value::Object(result) } else { Value::Map(result) })
}

pub(super) fn chunklist(arguments: &[Value]) -> Attempt {
    let all = elements(arguments, 0)?;
    let size = whole(arguments, 1)?;
    let size = usize::try_from(size).map_err(|_| invalid(1, format!("the size {size} is negative")))?;
    let size = if size == 0 { all.len() } else { size };
    Ok(list(all.chunks(size.max(1)).map(|chunk| list(chunk.to_vec())).collect()))
}

pub(super) fn transpose(arguments: &[Value]) -> Attempt {
    let mut result: BTreeMap<Text, Vec<Value>> = BTreeMap::new();
    for (key, all) in entries(arguments, 0)? {
        let Value::List(all) = all else { return Err(Stop::Deferred) };
        for element in all.iter() {
            let Value::String(name) = element else { return Err(Stop::Deferred) };
            result.entry(name.clone()).or_default().push(Value::String(key.clone()));
        }
    }
    Ok(Value::Map(Rc::new(crate::map_of(result.into_iter().map(|(name, keys)| (name, list(keys)))))))
}

pub(super) fn setproduct(arguments: &[Value]) -> Attempt {
    if arguments.len() < 2 {
        return Err(CallError::arity("`setproduct` takes at least 2 arguments".to_owned(), None, None).into());
    }
    let mut rows: Vec<Vec<Value>> = vec![Vec::new()];
    for (index, argument) in arguments.iter().enumerate() {
        // The product of sets is a set, whose order depends on a hash.
        if !matches!(argument, Value::Tuple(_) | Value::List(_)) {
            return Err(if matches!(argument, Value::Set(_)) {
                Stop::Deferred
            } else {
                unless_later(index, argument, "a list or set")
            });
        }
        let Value::List(column) =
            convert(argument, &Type::Any.list()).map_err(|reason| wrong_type(index, reason.to_string()))?
        else {
            return Err(Stop::Deferred);
        };
        let made = rows.len().saturating_mul(column.len());
        if made > PRODUCT_ROWS || made.saturating_mul(index + 1) > PRODUCT_CELLS {
            return Err(Stop::Deferred);
        }
        rows =
            rows.iter().flat_map(|row| column.iter().map(|cell| row.iter().chain([cell]).cloned().collect())).collect();
    }
    Ok(list(rows.into_iter().map(tuple).collect()))
}
