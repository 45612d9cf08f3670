//! Result types that depend on the types of the arguments.
//!
//! [`Type::Any`] is always a safe answer: it says that the arguments' types do not tell.

use std::collections::BTreeMap;

use crate::types::{Field, Type, unify};

fn first(arguments: &[Type]) -> &Type {
    arguments.first().map_or(&Type::Any, Type::base)
}

/// The type of the first argument.
pub(super) fn same(arguments: &[Type]) -> Type {
    arguments.first().cloned().unwrap_or(Type::Any)
}

/// The one type of all arguments, if they agree.
pub(super) fn agreeing(arguments: &[Type]) -> Type {
    match arguments.split_first() {
        Some((first, rest)) if rest.iter().all(|other| other == first) => first.clone(),
        _ => Type::Any,
    }
}

/// What `coalesce` takes from its arguments.
pub(super) fn unified(arguments: &[Type]) -> Type {
    if arguments.contains(&Type::Any) { Type::Any } else { unify(arguments) }
}

/// A list of the first argument's elements.
pub(super) fn list(arguments: &[Type]) -> Type {
    first(arguments).element().list()
}

/// A list of lists of the first argument's elements.
pub(super) fn lists(arguments: &[Type]) -> Type {
    list(arguments).list()
}

/// A set of the first argument's elements.
pub(super) fn set(arguments: &[Type]) -> Type {
    first(arguments).element().set()
}

/// A set of the elements that all arguments share a type for.
pub(super) fn set_of_all(arguments: &[Type]) -> Type {
    let elements: Vec<Type> = arguments.iter().map(|argument| argument.base().element()).collect();
    unified(&elements).set()
}

/// A map of the first argument's elements.
pub(super) fn map(arguments: &[Type]) -> Type {
    first(arguments).element().map()
}

/// One element of the first argument.
pub(super) fn element(arguments: &[Type]) -> Type {
    match first(arguments) {
        Type::Tuple(elements) => agreeing(elements),
        other => other.element(),
    }
}

/// What `one` gives.
pub(super) fn one(arguments: &[Type]) -> Type {
    match first(arguments) {
        Type::Tuple(elements) => elements.first().cloned().unwrap_or(Type::Any),
        other => other.element(),
    }
}

/// What `concat` gives.
pub(super) fn concat(arguments: &[Type]) -> Type {
    let mut elements = Vec::new();
    for argument in arguments {
        match argument.base() {
            Type::Tuple(more) => elements.extend(more.iter().cloned()),
            _ => return agreeing(arguments),
        }
    }
    Type::Tuple(elements)
}

/// What `flatten` gives, as a list where all leaves are of one type (Terraform makes a tuple, whose length only the values tell).
pub(super) fn flatten(arguments: &[Type]) -> Type {
    fn leaves(ty: &Type, out: &mut Vec<Type>) {
        match ty.base() {
            Type::List(element) | Type::Set(element) => leaves(element, out),
            Type::Tuple(elements) => elements.iter().for_each(|element| leaves(element, out)),
            other => out.push(other.clone()),
        }
    }
    let mut all = Vec::new();
    leaves(first(arguments), &mut all);
    agreeing(&all).list()
}

/// What `keys` gives.
pub(super) fn keys(arguments: &[Type]) -> Type {
    match first(arguments) {
        Type::Object(fields) => Type::Tuple(vec![Type::String; fields.len()]),
        _ => Type::String.list(),
    }
}

/// What `values` gives.
pub(super) fn values(arguments: &[Type]) -> Type {
    match first(arguments) {
        Type::Object(fields) => Type::Tuple(fields.values().map(|field| field.ty.clone()).collect()),
        Type::Map(element) => (**element).clone().list(),
        _ => Type::Any,
    }
}

/// What `lookup` gives.
pub(super) fn lookup(arguments: &[Type]) -> Type {
    match first(arguments) {
        Type::Map(element) => (**element).clone(),
        _ => Type::Any,
    }
}

/// What `merge` gives.
pub(super) fn merge(arguments: &[Type]) -> Type {
    let mut fields: BTreeMap<_, Field> = BTreeMap::new();
    for argument in arguments {
        match argument.base() {
            Type::Object(more) => fields.extend(more.iter().map(|(name, field)| (name.clone(), field.clone()))),
            _ => return agreeing(arguments),
        }
    }
    Type::Object(fields)
}

/// What `reverse` gives.
pub(super) fn reverse(arguments: &[Type]) -> Type {
    match first(arguments) {
        Type::Tuple(elements) => Type::Tuple(elements.iter().rev().cloned().collect()),
        other => other.element().list(),
    }
}

/// What `setproduct` gives.
pub(super) fn product(arguments: &[Type]) -> Type {
    let row = Type::Tuple(arguments.iter().map(|argument| argument.base().element()).collect());
    if arguments.iter().any(|argument| matches!(argument.base(), Type::Any)) {
        Type::Any
    } else if arguments.iter().all(|argument| matches!(argument.base(), Type::Set(_))) {
        row.set()
    } else {
        row.list()
    }
}

/// What `slice` gives.
pub(super) fn slice(arguments: &[Type]) -> Type {
    match first(arguments) {
        Type::List(_) => same(arguments),
        _ => Type::Any,
    }
}

/// What `zipmap` gives.
pub(super) fn zipmap(arguments: &[Type]) -> Type {
    match arguments.get(1).map(Type::base) {
        Some(Type::List(element)) => (**element).clone().map(),
        _ => Type::Any,
    }
}

/// Nothing that the types tell.
pub(super) fn any(_: &[Type]) -> Type {
    Type::Any
}
