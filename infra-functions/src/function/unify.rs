//! The one type that several values convert to, by Terraform's rules for `tolist`, conditionals and the like.

use std::collections::BTreeMap;

use crate::{
    Text,
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
    let mut settled = true;
    let see = |value: &Value| {
        settled &= is_settled(value);
        value.ty()
    };
    let types: Vec<Type> = values.into_iter().map(see).collect();
    if settled {
        unify(&types)
    } else if are_unlike(&types) {
        Unified::Never
    } else {
        Unified::Uncertain
    }
}

/// Whether some of the types are scalars, some have elements, and some have keys: that tells without their elements.
fn are_unlike(types: &[Type]) -> bool {
    let form = |ty: &Type| match kind(ty) {
        Shape::Primitive => 0,
        Shape::List | Shape::Set | Shape::Tuple => 1,
        Shape::Map | Shape::Object => 2,
    };
    // Beside what may be of any type, Terraform leaves the others as they are.
    if types.iter().any(|ty| *ty.base() == Type::Any) {
        return false;
    }
    let mut forms = types.iter().map(form);
    forms.next().is_some_and(|first| forms.any(|other| other != first))
}

/// The common type of types; [`Type::Any`] is the type of a `null`, and the result where values stay as they are.
pub(super) fn unify(types: &[Type]) -> Unified {
    let known: Vec<&Type> = types.iter().map(Type::base).filter(|ty| **ty != Type::Any).collect();
    let with_null = known.len() < types.len();
    let Some((first, rest)) = known.split_first() else { return Unified::Type(Type::Any) };
    if !with_null && rest.iter().all(|other| other == first) {
        return Unified::Type((*first).clone());
    }
    let only = |kinds: &[Shape]| known.iter().all(|ty| kinds.contains(&kind(ty)));
    if with_null && kind(first) != Shape::Primitive && only(&[kind(first)]) {
        return Unified::Type(Type::Any);
    }
    if only(&[Shape::Object]) {
        return unify_objects(&known);
    }
    if only(&[Shape::Tuple]) {
        return unify_tuples(&known);
    }
    for (collection, structure) in [(Shape::List, Shape::Tuple), (Shape::Map, Shape::Object), (Shape::Set, Shape::Set)]
    {
        if only(&[collection, structure]) && !with_null {
            return unify_collections(&known, collection);
        }
    }
    if known.iter().any(|ty| kind(ty) == Shape::Object) && known.iter().any(|ty| kind(ty) == Shape::Tuple) {
        return Unified::Never;
    }
    for candidate in &known {
        if known.iter().all(|ty| safe(ty, candidate)) {
            return Unified::Type((*candidate).clone());
        }
    }
    if with_null && only(&[Shape::Primitive]) {
        return Unified::Type(Type::Any);
    }
    let possible = with_null || known.iter().any(|candidate| known.iter().all(|ty| convertible(ty, candidate)));
    if possible { Unified::Uncertain } else { Unified::Never }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Primitive,
    List,
    Set,
    Map,
    Tuple,
    Object,
}

fn kind(ty: &Type) -> Shape {
    match ty.base() {
        Type::List(_) => Shape::List,
        Type::Set(_) => Shape::Set,
        Type::Map(_) => Shape::Map,
        Type::Tuple(_) => Shape::Tuple,
        Type::Object(_) => Shape::Object,
        _ => Shape::Primitive,
    }
}

/// As [`unify`] for types at one place of a structure: there a `null` beside something else takes its type, but not by
/// rules that are worth repeating.
fn unify_inside<'a>(types: impl Iterator<Item = &'a Type>) -> Unified {
    let types: Vec<Type> = types.map(|ty| ty.base().clone()).collect();
    match unify(&types) {
        Unified::Type(Type::Any) if types.iter().any(|ty| *ty != Type::Any) => Unified::Uncertain,
        other => other,
    }
}

fn unify_collections(types: &[&Type], kind: Shape) -> Unified {
    let elements = types.iter().flat_map(|ty| match ty {
        Type::List(element) | Type::Set(element) | Type::Map(element) => vec![&**element],
        Type::Tuple(elements) => elements.iter().collect(),
        Type::Object(fields) => fields.values().map(|field| &field.ty).collect(),
        _ => Vec::new(),
    });
    match unify_inside(elements) {
        Unified::Type(element) => Unified::Type(match kind {
            Shape::Set => element.set(),
            Shape::Map => element.map(),
            _ => element.list(),
        }),
        // Other ways may be open where the elements alone have no common type.
        Unified::Never | Unified::Uncertain => Unified::Uncertain,
    }
}

fn unify_objects(types: &[&Type]) -> Unified {
    let objects: Vec<&BTreeMap<Text, Field>> =
        types.iter().filter_map(|ty| if let Type::Object(fields) = ty { Some(fields) } else { None }).collect();
    let same_names = objects.windows(2).all(|pair| matches!(pair, [a, b] if a.keys().eq(b.keys())));
    if !same_names {
        return match unify_inside(objects.iter().flat_map(|fields| fields.values()).map(|field| &field.ty)) {
            Unified::Type(element) => Unified::Type(element.map()),
            other => other,
        };
    }
    let mut result = BTreeMap::new();
    for name in objects.first().into_iter().flat_map(|fields| fields.keys()) {
        match unify_inside(objects.iter().filter_map(|fields| fields.get(name)).map(|field| &field.ty)) {
            Unified::Type(ty) => result.insert(name.clone(), Field { ty, optional: false, default: None }),
            other => return other,
        };
    }
    Unified::Type(Type::Object(result))
}

fn unify_tuples(types: &[&Type]) -> Unified {
    let tuples: Vec<&Vec<Type>> =
        types.iter().filter_map(|ty| if let Type::Tuple(elements) = ty { Some(elements) } else { None }).collect();
    let length = tuples.first().map_or(0, |tuple| tuple.len());
    if tuples.iter().any(|tuple| tuple.len() != length) {
        return match unify_inside(tuples.iter().flat_map(|tuple| tuple.iter())) {
            Unified::Type(element) => Unified::Type(element.list()),
            other => other,
        };
    }
    let mut result = Vec::with_capacity(length);
    for index in 0..length {
        match unify_inside(tuples.iter().filter_map(|tuple| tuple.get(index))) {
            Unified::Type(ty) => result.push(ty),
            other => return other,
        }
    }
    Unified::Type(Type::Tuple(result))
}

/// Whether every value of one type converts to another, and that other is what Terraform prefers of the two.
fn safe(from: &Type, to: &Type) -> bool {
    match (from.base(), to.base()) {
        (Type::Any, _) | (Type::Number | Type::Bool, Type::String) => true,
        (Type::List(a), Type::List(b))
        | (Type::Set(a), Type::List(b) | Type::Set(b))
        | (Type::Map(a), Type::Map(b)) => safe(a, b),
        (Type::Tuple(elements), Type::List(b) | Type::Set(b)) => elements.iter().all(|a| safe(a, b)),
        (Type::Object(fields), Type::Map(b)) => fields.values().all(|field| safe(&field.ty, b)),
        (a, b) => a == b,
    }
}
