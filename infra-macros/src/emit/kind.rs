//! A kind as a Rust type: the struct, and what makes a resource of a value of it.

use infra_compiler::{
    driver::kind_layout,
    kind::{ParsedKind, RustField},
    link::Package,
};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;

use super::{definition::offer, template};

/// The struct, usable in [`infra_core::document::Document`] if the kind is right.
pub(crate) fn kind(kind: &ParsedKind, broken: bool) -> TokenStream {
    let (name, item) = (&kind.name, &kind.item);
    if broken {
        return item.clone();
    }
    let (usable, defaults) = (resource(kind), with_defaults(kind));
    // Fixed fields are not in the struct; what names their types is used all the same.
    let fixed = kind.fields.iter().filter(|field| !field.kept).map(|RustField { ty, .. }| ty);
    quote! {
        #item
        #(const _: ::core::option::Option<#fixed> = ::core::option::Option::None;)*
        #[automatically_derived]
        impl ::infra_core::template::Definition for #name {
            const SOURCE: &'static ::infra_core::template::Source =
                &::infra_core::template::Source { rust: &[], nested: &[] };
        }
        #usable
        #defaults
    }
}

/// What is left of a kind whose form was reported: its item, and a hidden macro, so that its users report nothing more.
pub(crate) fn unreadable(own: &Package) -> TokenStream {
    let written: TokenStream = own.tokens.clone().into_iter().skip(1).collect();
    let Some((visibility, name)) = declared(&written) else { return written };
    // What is no Rust either is replaced, and what is ours alone is left out: one error is enough.
    let item = if syn::parse2::<syn::DeriveInput>(written.clone()).is_ok() {
        without_own_attributes(written)
    } else {
        quote! { #visibility struct #name; }
    };
    let offer = offer(&name, &visibility, own, &[]);
    quote! {
        #[allow(missing_docs)]
        #item
        #offer
    }
}

/// The visibility and the name of a type.
fn declared(item: &TokenStream) -> Option<(TokenStream, Ident)> {
    let mut item = item.clone().into_iter().peekable();
    let mut visibility = TokenStream::new();
    while let Some(token) = item.next() {
        let TokenTree::Ident(word) = &token else { continue };
        if word == "pub" {
            visibility = token.into();
            if let Some(group @ TokenTree::Group(_)) = item.peek() {
                visibility.extend([group.clone()]);
            }
        } else if word == "struct" || word == "enum" || word == "union" {
            return match item.next() {
                Some(TokenTree::Ident(name)) => Some((visibility, name)),
                _ => None,
            };
        }
    }
    None
}

/// The tokens without `#[fixed(…)]`, `#[default(…)]` and `#[parameter]`, which Rust does not know.
fn without_own_attributes(tokens: TokenStream) -> TokenStream {
    let own = |token: &TokenTree| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            let first = group.stream().into_iter().next();
            matches!(first, Some(TokenTree::Ident(word)) if ["fixed", "default", "parameter"].iter().any(|own| word == own))
        }
        _ => false,
    };
    let mut made = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' && tokens.peek().is_some_and(own) => {
                tokens.next();
            }
            TokenTree::Group(group) => {
                let mut copy = Group::new(group.delimiter(), without_own_attributes(group.stream()));
                copy.set_span(group.span());
                made.push(TokenTree::Group(copy));
            }
            other => made.push(other),
        }
    }
    made.into_iter().collect()
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
    use infra_compiler::program::FieldMode::{Default, Fixed, Optional};
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
