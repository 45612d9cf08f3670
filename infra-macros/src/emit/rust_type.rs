//! The types of a kind's fields as Rust has them: what `Ref<aws_vpc>` and a default are there.

use infra_compiler::{
    kind::last_segment,
    program::{Expr, ExprKind, Part},
    types::Type,
};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::Root;

/// The type for the struct: `Ref<aws_vpc>` names no Rust type, so it becomes one.
pub(super) fn rewritten(ty: &syn::Type, root: &Root) -> TokenStream {
    match last_segment(ty) {
        Some((name, _)) if name == "Ref" => quote! { #root::document::Ref },
        Some((_, arguments)) if arguments.iter().any(contains_ref) => {
            let outer = path_without_arguments(ty);
            let arguments = arguments.iter().map(|argument| rewritten(argument, root));
            quote! { #outer<#(#arguments),*> }
        }
        _ => ty.to_token_stream(),
    }
}

/// A constant of the language as one of this type, which the language `read` so.
pub(super) fn constant(value: &Expr, ty: &syn::Type, read: &Type) -> Option<TokenStream> {
    let (name, arguments) = last_segment(ty)?;
    if !arguments.is_empty() {
        return None;
    }
    match (&*value.kind, name.as_str()) {
        (ExprKind::Bool(value), "bool") => Some(quote! { #value }),
        (ExprKind::Number(number), "f32" | "f64") => {
            let number = Literal::f64_unsuffixed(number.to_string().parse().ok()?);
            Some(quote! { #number })
        }
        (ExprKind::Number(number), _) if *read.base() == Type::Number => {
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
    last_segment(ty).is_some_and(|(name, arguments)| name == "Ref" || arguments.iter().any(contains_ref))
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
