//! A kind as a Rust type: the struct, and what makes a resource of a value of it.

use infra_core::compile::kind_layout;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::template;
use crate::{
    kind::{ParsedKind, RustField},
    link::Package,
};

/// The struct, usable in [`infra_core::document::Document`] if the kind is right.
pub(crate) fn kind(kind: &ParsedKind, broken: bool) -> TokenStream {
    let (name, item) = (&kind.name, &kind.item);
    let usable = (!broken).then(|| resource(kind));
    let defaults = (!broken).then(|| with_defaults(kind));
    quote! {
        #item
        #[automatically_derived]
        impl ::infra_core::template::Definition for #name {
            const SOURCE: &'static ::infra_core::template::Source =
                &::infra_core::template::Source { rust: &[], nested: &[] };
        }
        #usable
        #defaults
    }
}

/// What is left of a kind whose form was reported: its type, and a hidden macro, so that its users report nothing more.
pub(crate) fn unreadable(own: &Package) -> TokenStream {
    let mut item = own.tokens.clone().into_iter().skip(1).peekable();
    let mut visibility = TokenStream::new();
    while let Some(token) = item.next() {
        match &token {
            TokenTree::Ident(word) if word == "pub" => {
                visibility = token.into();
                if let Some(group @ TokenTree::Group(_)) = item.peek() {
                    visibility.extend([group.clone()]);
                }
            }
            TokenTree::Ident(word) if word == "struct" => {
                let Some(TokenTree::Ident(name)) = item.next() else { break };
                let offer = super::offer(&name, &visibility, own, &[]);
                return quote! {
                    #[allow(missing_docs)]
                    #visibility struct #name;
                    #offer
                };
            }
            _ => {}
        }
    }
    own.tokens.clone().into_iter().skip(1).collect()
}

fn resource(kind: &ParsedKind) -> Option<TokenStream> {
    let layout = kind_layout(&kind.kind)?;
    let (name, ty) = (&kind.name, &*kind.kind.provider_type.text);
    let document = &layout.document;
    let holes = layout.holes.iter().map(template::hole);
    let fields = kind.fields.iter().zip(&kind.kind.fields).map(|(field, named)| {
        let (text, sent) = (&*named.name.text, field.kept && field.sent);
        quote! { (#text, #sent) }
    });
    let values = kind.fields.iter().zip(&kind.kind.fields).map(|(RustField { name, kept, .. }, named)| {
        let text = &*named.name.text;
        if *kept {
            quote! { ::infra_core::document::field(#text, &self.#name)? }
        } else {
            quote! { ::infra_core::document::Json::Null }
        }
    });
    Some(quote! {
        #[automatically_derived]
        impl ::infra_core::document::Kind for #name {
            const TYPE: &'static str = #ty;
            const LAYOUT: ::infra_core::document::Layout = ::infra_core::document::Layout {
                document: #document,
                holes: &[#(#holes),*],
                fields: &[#(#fields),*],
            };
            fn values(
                &self,
            ) -> ::core::result::Result<::std::vec::Vec<::infra_core::document::Json>, ::std::string::String> {
                ::core::result::Result::Ok(::std::vec![#(#values),*])
            }
        }
    })
}

/// `Kind { field: …, ..Kind::with_defaults(…) }` for Rust, where every default is a constant.
fn with_defaults(kind: &ParsedKind) -> Option<TokenStream> {
    use infra_core::program::FieldMode::{Default, Fixed, Optional};
    let fields: Vec<_> = kind.fields.iter().zip(&kind.kind.fields).collect();
    let has_default = fields.iter().any(|(_, named)| matches!(named.mode, Default(_)));
    let all_known = fields.iter().all(|(field, named)| !matches!(named.mode, Default(_)) || field.default.is_some());
    if !has_default || !all_known {
        return None;
    }
    let (name, visibility) = (&kind.name, &kind.visibility);
    let parameters = fields.iter().filter(|(_, named)| !matches!(named.mode, Default(_) | Optional | Fixed(_)));
    let parameters = parameters.map(|(RustField { name, ty, .. }, _)| quote! { #name: #ty });
    let values = fields.iter().filter(|(field, _)| field.kept).map(|(RustField { name, default, .. }, _)| {
        let given = default.as_ref().map(|default| quote! { : #default });
        quote! { #name #given }
    });
    Some(quote! {
        #[automatically_derived]
        impl #name {
            /// A resource of this kind that says no more than it must.
            #[must_use]
            #[allow(dead_code, clippy::too_many_arguments)]
            #visibility fn with_defaults(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
        }
    })
}
