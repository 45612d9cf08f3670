//! Rust's types of fields in the language's terms.

use crate::types::{Integer, Refinement, Type};

/// The language's type, and whether it may be left out.
pub(super) fn read(ty: &syn::Type) -> (Type, bool) {
    match last_segment(ty) {
        Some((name, arguments)) if name == "Option" => match arguments.as_slice() {
            [inner] => (read(inner).0, true),
            _ => (Type::Any, true),
        },
        Some((name, arguments)) => (named(&name, &arguments), false),
        None => (Type::Any, false),
    }
}

fn named(name: &str, arguments: &[syn::Type]) -> Type {
    match (name, arguments) {
        ("bool", []) => Type::Bool,
        ("String" | "str", []) => Type::String,
        ("f32" | "f64", []) => Type::Number,
        ("Vec", [inner]) => read(inner).0.list(),
        ("BTreeSet" | "HashSet", [inner]) => read(inner).0.set(),
        ("BTreeMap" | "HashMap", [_, inner]) => read(inner).0.map(),
        ("Ref", [target]) => match last_segment(target) {
            Some((target, _)) => Type::Refined(Refinement::Ref(target.into())),
            None => Type::Any,
        },
        (name, []) => Integer::named(name).map_or(Type::Any, |integer| Type::Refined(Refinement::Integer(integer))),
        _ => Type::Any,
    }
}

/// The last segment of a type's path and its type arguments: `Option` and `u8` of `std::option::Option<u8>`.
pub fn last_segment(ty: &syn::Type) -> Option<(String, Vec<syn::Type>)> {
    let path = match ty {
        syn::Type::Path(path) => path,
        syn::Type::Reference(reference) => return last_segment(&reference.elem),
        syn::Type::Group(group) => return last_segment(&group.elem),
        syn::Type::Paren(paren) => return last_segment(&paren.elem),
        _ => return None,
    };
    let segment = path.path.segments.last()?;
    let arguments = match &segment.arguments {
        syn::PathArguments::AngleBracketed(list) => list
            .args
            .iter()
            .filter_map(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(ty.clone()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    Some((segment.ident.to_string(), arguments))
}
