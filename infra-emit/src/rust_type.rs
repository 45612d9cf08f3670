//! The types of a kind's fields as Rust has them: what `Ref<aws_vpc>` and a default are there.

use infra_compiler::{
    kind::RustType,
    program::{Expr, ExprKind, Part},
    types::Type,
};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::Root;

/// The type for the struct: `Ref<aws_vpc>` names no Rust type, so it becomes one.
pub(super) fn rewritten(ty: &RustType, root: &Root) -> TokenStream {
    match ty.last_segment() {
        Some(last) if last.name == "Ref" => quote! { #root::document::Ref },
        Some(last) if last.arguments.iter().any(contains_ref) => {
            let outer = &last.path;
            let arguments = last.arguments.iter().map(|argument| rewritten(argument, root));
            quote! { #outer<#(#arguments),*> }
        }
        _ => ty.to_token_stream(),
    }
}

/// A constant of the language as one of this type, which the language `read` so.
pub(super) fn constant(value: &Expr, ty: &RustType, read: &Type) -> Option<TokenStream> {
    let last = ty.last_segment()?;
    if !last.arguments.is_empty() {
        return None;
    }
    let name = last.name.to_string();
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

fn contains_ref(ty: &RustType) -> bool {
    ty.last_segment().is_some_and(|last| last.name == "Ref" || last.arguments.iter().any(contains_ref))
}
