//! Sets: union, intersection, difference.

use std::rc::Rc;

use super::{
    arguments::{Attempt, Stop, elements, wrong_type},
    convert::convert,
    order,
    unify::{self, Unified},
};
use crate::{limits::COMPARED_PAIRS, types::Type, value::Value};

pub(super) fn setunion(arguments: &[Value]) -> Attempt {
    let sets = of_one_type(arguments)?;
    finish(sets.into_iter().flatten().collect())
}

pub(super) fn setintersection(arguments: &[Value]) -> Attempt {
    let sets = of_one_type(arguments)?;
    let Some((first, rest)) = sets.split_first() else { return Err(Stop::Deferred) };
    finish(first.iter().filter(|element| rest.iter().all(|set| set.contains(element))).cloned().collect())
}

pub(super) fn setsubtract(arguments: &[Value]) -> Attempt {
    let sets = of_one_type(arguments)?;
    let [from, less] = sets.as_slice() else { return Err(Stop::Deferred) };
    finish(from.iter().filter(|element| !less.contains(element)).cloned().collect())
}

fn finish(elements: Vec<Value>) -> Attempt {
    order::set(elements).map(|all| Value::Set(Rc::new(all))).ok_or(Stop::Deferred)
}

/// The elements of each set, converted to the type common to all; only of primitive types.
fn of_one_type(arguments: &[Value]) -> Result<Vec<Vec<Value>>, Stop> {
    let sets = (0..arguments.len()).map(|index| elements(arguments, index)).collect::<Result<Vec<_>, _>>()?;
    let longest = sets.iter().map(|set| set.len()).max().unwrap_or(0);
    if sets.iter().map(|set| set.len()).fold(0, usize::saturating_add).saturating_mul(longest) > COMPARED_PAIRS {
        return Err(Stop::Deferred);
    }
    let empty = sets.iter().filter(|set| set.is_empty()).count();
    let ty = match unify::of_values(sets.iter().copied().flatten()) {
        // A number and a bool are texts beside an empty set of texts.
        Unified::Never if empty > 0 => return Err(Stop::Deferred),
        Unified::Never => return Err(wrong_type(0, "the sets have no common element type")),
        Unified::Uncertain => return Err(Stop::Deferred),
        Unified::Type(ty) => ty,
    };
    // The element type of an empty set is not seen, but whatever it is, a common type with text is text.
    let certain = match ty {
        Type::String => true,
        Type::Number | Type::Bool => empty == 0,
        _ => empty == sets.len(),
    };
    if !certain {
        return Err(Stop::Deferred);
    }
    sets.iter()
        .map(|set| set.iter().map(|element| convert(element, &ty)).collect::<Result<_, _>>())
        .collect::<Result<_, _>>()
        .map_err(|_| Stop::Deferred)
}
