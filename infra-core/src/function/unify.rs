//! The one type that several values convert to, by Terraform's rules for `tolist`, conditionals and the like.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    types::{Field, Type, convertible},
    value::Value,
};

/// Whether types have a common one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unified {
    /// This one.
    Type(Type),
    /// Perhaps; what is known of the values does not tell.
    Uncertain,
    /// No.
    Never,
}

/// Whether a value's type, as [`Value::ty`] gives it, is the type that Terraform sees.
pub(super) fn is_settled(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Template(_) => true,
        Value::Tuple(all) => all.iter().all(is_settled),
        Value::Object(all) => all.values().all(is_settled),
        Value::List(all) | Value::Set(all) => !all.is_empty() && all.iter().all(is_typed),
        Value::Map(all) => !all.is_empty() && all.values().all(is_typed),
        Value::Deferred(_) | Value::Unknown(_) | Value::Hole(_) | Value::Poison => is_complete(&value.ty()),
    }
}

/// As [`is_settled`], where even a `null` has a type of its own that is not seen.
fn is_typed(value: &Value) -> bool {
    is_settled(value) && is_complete(&value.ty())
}

fn is_complete(ty: &Type) -> bool {
    match ty.base() {
        Type::Any => false,
        Type::List(element) | Type::Set(element) | Type::Map(element) => is_complete(element),
        Type::Tuple(elements) => elements.iter().all(is_complete),
        Type::Object(fields) => fields.values().all(|field| is_complete(&field.ty)),
        _ => true,
    }
}

/// The common type of values.
pub(super) fn of_values<'a>(values: impl IntoIterator<Item = &'a Value>) -> Unified {
    let mut types = Vec::new();
    for value in values {
        if !is_settled(value) {
            return Unified::Uncertain;
        }
        types.push(value.ty().base().clone());
    }
    unify(&types)
}

/// The common type of types; [`Type::Any`] is the type of a `null`.
pub(super) fn unify(types: &[Type]) -> Unified {
    let types: Vec<&Type> = types.iter().filter(|ty| **ty != Type::Any).collect();
    let Some((first, rest)) = types.split_first() else { return Unified::Type(Type::Any) };
    if rest.iter().all(|other| other == first) {
        return Unified::Type((*first).clone());
    }
    let objects: Vec<_> =
        types.iter().filter_map(|ty| if let Type::Object(fields) = ty { Some(fields) } else { None }).collect();
    let tuples: Vec<_> =
        types.iter().filter_map(|ty| if let Type::Tuple(elements) = ty { Some(elements) } else { None }).collect();
    if !objects.is_empty() && !tuples.is_empty() {
        return Unified::Never;
    }
    if objects.len() == types.len() {
        return unify_objects(&objects);
    }
    if tuples.len() == types.len() {
        return unify_tuples(&tuples);
    }
    for candidate in &types {
        if types.iter().all(|ty| safe(ty, candidate)) {
            return Unified::Type((*candidate).clone());
        }
    }
    let possible = types.iter().any(|candidate| types.iter().all(|ty| convertible(ty, candidate)));
    if possible { Unified::Uncertain } else { Unified::Never }
}

fn unify_objects(objects: &[&BTreeMap<crate::Text, Field>]) -> Unified {
    let names: Vec<BTreeSet<_>> = objects.iter().map(|fields| fields.keys().collect()).collect();
    if names.windows(2).any(|pair| matches!(pair, [a, b] if a != b)) {
        let all: Vec<Type> =
            objects.iter().flat_map(|fields| fields.values().map(|field| field.ty.base().clone())).collect();
        return match unify(&all) {
            Unified::Type(element) => Unified::Type(element.map()),
            other => other,
        };
    }
    let mut result = BTreeMap::new();
    for name in names.first().into_iter().flatten() {
        let across: Vec<Type> =
            objects.iter().filter_map(|fields| fields.get(*name)).map(|field| field.ty.base().clone()).collect();
        match unify(&across) {
            Unified::Type(ty) => result.insert((*name).clone(), Field { ty, optional: false }),
            other => return other,
        };
    }
    Unified::Type(Type::Object(result))
}

fn unify_tuples(tuples: &[&Vec<Type>]) -> Unified {
    let length = tuples.first().map_or(0, |tuple| tuple.len());
    if tuples.iter().any(|tuple| tuple.len() != length) {
        let all: Vec<Type> = tuples.iter().flat_map(|tuple| tuple.iter().map(|ty| ty.base().clone())).collect();
        return match unify(&all) {
            Unified::Type(element) => Unified::Type(element.list()),
            other => other,
        };
    }
    let mut result = Vec::with_capacity(length);
    for index in 0..length {
        let across: Vec<Type> =
            tuples.iter().filter_map(|tuple| tuple.get(index)).map(|ty| ty.base().clone()).collect();
        match unify(&across) {
            Unified::Type(ty) => result.push(ty),
            other => return other,
        }
    }
    Unified::Type(Type::Tuple(result))
}

/// Whether every value of one type converts to another.
fn safe(from: &Type, to: &Type) -> bool {
    match (from.base(), to.base()) {
        (Type::Any, _) | (Type::Number | Type::Bool, Type::String) => true,
        (Type::List(a) | Type::Set(a), Type::List(b) | Type::Set(b)) | (Type::Map(a), Type::Map(b)) => safe(a, b),
        (Type::Tuple(elements), Type::List(b) | Type::Set(b)) => elements.iter().all(|a| safe(a, b)),
        (Type::Object(fields), Type::Map(b)) => fields.values().all(|field| safe(&field.ty, b)),
        (a, b) => a == b,
    }
}
