//! Rust's types of fields in the language's terms, and the reverse: what `Ref<aws_vpc>` is to Rust.

use crate::{
    program::{Expr, ExprKind, Part},
    types::{Refinement, Type},
};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// The language's type, and whether it may be left out.
pub(super) fn read(ty: &syn::Type) -> (Type, bool) {
    match last(ty) {
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
        (
            "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "f32"
            | "f64",
            [],
        ) => Type::Number,
        ("Vec", [inner]) => read(inner).0.list(),
        ("BTreeSet" | "HashSet", [inner]) => read(inner).0.set(),
        ("BTreeMap" | "HashMap", [_, inner]) => read(inner).0.map(),
        ("Ref", [target]) => match last(target) {
            Some((target, _)) => Type::Refined(Refinement::Ref(target.into())),
            None => Type::Any,
        },
        _ => Type::Any,
    }
}

/// The type for the struct: `Ref<aws_vpc>` names no Rust type, so it becomes one.
pub(super) fn rewritten(ty: &syn::Type) -> TokenStream {
    match last(ty) {
        Some((name, _)) if name == "Ref" => quote! { ::infra_core::document::Ref },
        Some((_, arguments)) if arguments.iter().any(contains_ref) => {
            let (outer, arguments) = (path_without_arguments(ty), arguments.iter().map(rewritten));
            quote! { #outer<#(#arguments),*> }
        }
        _ => ty.to_token_stream(),
    }
}

/// A constant of the language as one of this type.
pub(super) fn constant(value: &Expr, ty: &syn::Type) -> Option<TokenStream> {
    let (name, arguments) = last(ty)?;
    if !arguments.is_empty() {
        return None;
    }
    match (&*value.kind, name.as_str()) {
        (ExprKind::Bool(value), "bool") => Some(quote! { #value }),
        (ExprKind::Number(number), "f32" | "f64") => {
            let number = Literal::f64_unsuffixed(number.to_string().parse().ok()?);
            Some(quote! { #number })
        }
        (ExprKind::Number(number), _) if read(ty).0 == Type::Number => {
            let number = Literal::u64_unsuffixed(number.to_string().parse().ok()?);
            Some(quote! { #number })
        }
        (ExprKind::Template(parts), "String" | "str") => {
            let text: &str = match parts.as_slice() {
                [] => "",
                [Part::Text(text)] => text,
                _ => return None,
            };
            Some(if name == "String" {
                quote! { ::std::string::String::from(#text) }
            } else {
                quote! { #text }
            })
        }
        _ => None,
    }
}

fn contains_ref(ty: &syn::Type) -> bool {
    last(ty).is_some_and(|(name, arguments)| name == "Ref" || arguments.iter().any(contains_ref))
}

fn path_without_arguments(ty: &syn::Type) -> TokenStream {
    match ty {
        syn::Type::Path(path) => {
            let mut path = path.path.clone();
            if let Some(last) = path.segments.last_mut() {
                last.arguments = syn::PathArguments::None;
            }
            path.to_token_stream()
        }
        other => other.to_token_stream(),
    }
}

/// The last segment of a type's path and its type arguments.
fn last(ty: &syn::Type) -> Option<(String, Vec<syn::Type>)> {
    let path = match ty {
        syn::Type::Path(path) => path,
        syn::Type::Reference(reference) => return last(&reference.elem),
        syn::Type::Group(group) => return last(&group.elem),
        syn::Type::Paren(paren) => return last(&paren.elem),
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
