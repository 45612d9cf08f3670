//! A kind as a Rust type: the struct, and what makes a resource of a value of it.

use infra_compiler::{
    driver::kind_layout,
    kind::{ParsedKind, RustField, is_item, too_deep},
    link::Package,
    program::{FieldMode, KindField},
};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::{
    Root,
    offer::offer,
    rust_type::{constant, rewritten},
    template,
    whole::Whole,
};

/// The struct, usable in `infra_core::document::Document` if the kind is right.
pub(super) fn kind(kind: &ParsedKind, broken: bool, whole: &Whole<'_>, root: &Root) -> TokenStream {
    let (name, item) = (&kind.name, item(kind, root));
    if broken {
        return item;
    }
    let (usable, defaults) = (resource(kind, root), with_defaults(kind, root));
    let rules = whole.rules(&kind.paths);
    // Fixed fields are not in the struct; what names their types is used all the same.
    let fixed = kind.fields.iter().filter(|field| !field.kept).map(|field| rewritten(&field.ty, root));
    quote! {
        #item
        #(const _: ::core::option::Option<#fixed> = ::core::option::Option::None;)*
        #[automatically_derived]
        impl #root::template::Definition for #name {
            const SOURCE: &'static #root::template::Source =
                &#root::template::Source { rust: &[], nested: &[], rules: #rules };
        }
        #usable
        #defaults
    }
}

/// The struct without the language's attributes and without its fixed fields.
fn item(kind: &ParsedKind, root: &Root) -> TokenStream {
    let ParsedKind { name, visibility, attributes, generics, bounds, .. } = kind;
    let documented = |docs: &Option<_>| docs.is_none().then(|| quote! { #[allow(missing_docs)] });
    let missing_docs = documented(&kind.kind.docs);
    let fields = fields(kind).filter(|(field, _)| field.kept).map(|(field, named)| {
        let RustField { name, visibility, attributes, ty, .. } = field;
        let (missing_docs, ty) = (documented(&named.docs), rewritten(ty, root));
        quote! { #missing_docs #(#attributes)* #visibility #name: #ty, }
    });
    quote! {
        #missing_docs
        #(#attributes)*
        #visibility struct #name #generics #bounds { #(#fields)* }
    }
}

/// Each field as Rust has it and as the language does.
fn fields(kind: &ParsedKind) -> impl Iterator<Item = (&RustField, &KindField)> {
    kind.fields.iter().zip(&kind.kind.fields)
}

/// What is left of a kind whose form was reported: its item, and a hidden macro, so that its users report nothing more.
pub(crate) fn unreadable(own: &Package) -> TokenStream {
    let written: TokenStream = own.tokens.clone().into_iter().skip(1).collect();
    let Some((visibility, name)) = declared(&written) else { return written };
    // What is no Rust either is replaced, and what is ours alone is left out: one error is enough.
    let readable = too_deep(&written).is_none() && is_item(written.clone());
    let item = if readable {
        without_own_attributes(written)
    } else {
        quote! { #visibility struct #name; }
    };
    let offer = offer(&name, &visibility, &own.identity, &own.write());
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

fn resource(kind: &ParsedKind, root: &Root) -> Option<TokenStream> {
    let layout = kind_layout(&kind.kind)?;
    let (name, ty) = (&kind.name, &*kind.kind.provider_type.text);
    let document = super::text::literal(&layout.document);
    let holes = layout.holes.iter().map(|hole| template::hole(hole, root));
    let named = fields(kind).map(|(field, named)| {
        let (text, sent) = (&*named.name.text, field.kept && field.sent);
        quote! { (#text, #sent) }
    });
    // Of the same expansion as the function's own: a kind that asks for rules is written by a macro within macros.
    let this = quote! { self };
    let values = fields(kind).map(|(RustField { name, kept, .. }, named)| {
        let text = &*named.name.text;
        if *kept {
            // Rust reports a value that does not serialize at the field, which a path that begins elsewhere would not be.
            quote_spanned! { name.span()=> __infra_field(#text, &#this.#name)? }
        } else {
            quote! { #root::document::Json::Null }
        }
    });
    Some(quote! {
        #[automatically_derived]
        impl #root::document::Kind for #name {
            const TYPE: &'static str = #ty;
            const LAYOUT: #root::document::Layout = #root::document::Layout {
                document: #document,
                holes: &[#(#holes),*],
                fields: &[#(#named),*],
            };
            fn values(
                &self,
            ) -> ::core::result::Result<::std::vec::Vec<#root::document::Json>, ::std::string::String> {
                #[allow(unused_imports)]
                use #root::document::field as __infra_field;
                ::core::result::Result::Ok(::std::vec![#(#values),*])
            }
        }
    })
}

/// `Kind { field: …, ..Kind::with_defaults(…) }` for Rust, where every default is a constant.
fn with_defaults(kind: &ParsedKind, root: &Root) -> Option<TokenStream> {
    if !fields(kind).any(|(_, named)| matches!(named.mode, FieldMode::Default(_))) {
        return None;
    }
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for (RustField { name, ty, .. }, named) in fields(kind) {
        match &named.mode {
            FieldMode::Fixed(_) => {}
            FieldMode::Default(value) => {
                let value = constant(value, ty, &named.ty)?;
                values.push(quote! { #name: #value });
            }
            FieldMode::Optional => values.push(quote! { #name: ::core::option::Option::None }),
            FieldMode::Required | FieldMode::Parameter | FieldMode::Shared => {
                let ty = rewritten(ty, root);
                parameters.push(quote! { #name: #ty });
                values.push(quote! { #name });
            }
        }
    }
    let (name, visibility) = (&kind.name, &kind.visibility);
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
