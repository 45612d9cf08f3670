//! `#[resource]`: a struct read as a resource kind.

mod field;
mod rust_type;

pub use field::RustField;

use crate::{
    catalog::link::INVALID_KIND,
    diagnostic::{Diagnostic, Diagnostics},
    program::{Kind, Name},
};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::{
    parse,
    spans::{Spans, identity_at},
};

/// A kind and the struct that it leaves behind.
#[derive(Debug)]
pub struct ParsedKind {
    /// The kind.
    pub kind: Kind,
    /// The struct's name.
    pub name: Ident,
    /// `pub` or the like.
    pub visibility: TokenStream,
    /// The struct for Rust: without our attributes and fixed fields.
    pub item: TokenStream,
    /// What Rust needs to make a resource of the struct.
    pub fields: Vec<RustField>,
}

/// Where the name of a struct stands, as the identity of its kind.
pub fn identity(item: &TokenStream) -> String {
    let mut after_keyword = false;
    for token in item.clone() {
        if let TokenTree::Ident(ident) = token {
            if after_keyword {
                return identity_at(ident.span());
            }
            after_keyword = ident == "struct" || ident == "enum" || ident == "union";
        }
    }
    identity_at(Span::call_site())
}

/// Reads `[arguments] struct …`; `None` if it is not a struct with named fields, which is reported.
pub fn parse(tokens: TokenStream, spans: &mut Spans, out: &mut Diagnostics) -> Option<ParsedKind> {
    let mut tokens = tokens.into_iter();
    let arguments = match tokens.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => group.stream(),
        _ => return None,
    };
    let item: TokenStream = tokens.collect();
    let input = match syn::parse2::<syn::DeriveInput>(item) {
        Ok(input) => input,
        Err(error) => {
            let span = spans.add(error.span(), error.span());
            out.push(
                Diagnostic::error(&INVALID_KIND, span, format!("this is not a struct: {error}"))
                    .help("write `#[resource(aws_kms_key)] pub struct Key { … }`"),
            );
            return None;
        }
    };
    let named = match &input.data {
        syn::Data::Struct(syn::DataStruct { fields: syn::Fields::Named(named), .. }) => named.named.clone(),
        syn::Data::Struct(syn::DataStruct { fields: syn::Fields::Unit, .. }) => syn::punctuated::Punctuated::new(),
        _ => {
            let span = spans.add(input.ident.span(), input.ident.span());
            out.push(
                Diagnostic::error(&INVALID_KIND, span, "a kind is a struct with named fields")
                    .help(format!("write `pub struct {} {{ … }}`", input.ident)),
            );
            return None;
        }
    };
    if let Some(generic) = input.generics.params.first() {
        let at = first_span(&generic.to_token_stream());
        let span = spans.add(at, at);
        out.push(
            Diagnostic::error(&INVALID_KIND, span, "a kind has no generic parameters")
                .help("give the kind a field, with `#[parameter]` if it is no attribute of the provider type"),
        );
    }
    let (provider_type, naming) = head(arguments, &input.ident, spans, out)?;
    let parsed: Vec<field::ParsedField> = named.iter().filter_map(|field| field::parse(field, spans, out)).collect();
    let kept: Vec<&syn::Attribute> =
        input.attrs.iter().filter(|attribute| !attribute.path().is_ident("resource")).collect();
    let (visibility, name) = (&input.vis, &input.ident);
    let (parameters, bounds) = (&input.generics, &input.generics.where_clause);
    let declared = parsed.iter().map(|field| &field.tokens);
    let docs = field::docs(&input.attrs);
    let missing_docs = docs.is_none().then(|| quote! { #[allow(missing_docs)] });
    let item = quote! {
        #missing_docs
        #(#kept)*
        #visibility struct #name #parameters #bounds { #(#declared)* }
    };
    let name_span = spans.add(name.span(), name.span());
    let (fields, rust) = parsed.into_iter().map(|field| (field.field, field.rust)).unzip();
    Some(ParsedKind {
        kind: Kind {
            identity: identity_at(name.span()).into(),
            name: Name::new(name.to_string(), name_span),
            docs,
            provider_type,
            naming,
            fields,
            broken: false,
        },
        name: name.clone(),
        visibility: visibility.to_token_stream(),
        item,
        fields: rust,
    })
}

/// `aws_kms_key, name = "kms-key-{suffix}"`.
fn head(
    arguments: TokenStream,
    at: &Ident,
    spans: &mut Spans,
    out: &mut Diagnostics,
) -> Option<(Name, Option<crate::program::Expr>)> {
    let mut tokens = arguments.into_iter();
    let Some(TokenTree::Ident(ty)) = tokens.next() else {
        let span = spans.add(at.span(), at.span());
        out.push(
            Diagnostic::error(&INVALID_KIND, span, "`#[resource]` takes the provider type that the kind configures")
                .help("write `#[resource(aws_kms_key)]`"),
        );
        return None;
    };
    let span = spans.add(ty.span(), ty.span());
    let provider_type = Name::new(ty.to_string(), span);
    let rest: Vec<TokenTree> = tokens.collect();
    let naming = match rest.as_slice() {
        [] => None,
        [TokenTree::Punct(comma)] if comma.as_char() == ',' => None,
        [TokenTree::Punct(comma), TokenTree::Ident(key), TokenTree::Punct(equals), value @ ..]
            if comma.as_char() == ',' && key == "name" && equals.as_char() == '=' =>
        {
            let value = match value {
                [value @ .., TokenTree::Punct(last)] if last.as_char() == ',' => value,
                value => value,
            };
            Some(parse::parse_expression(value.iter().cloned().collect(), spans, out, &mut no_files))
        }
        [first, ..] => {
            let last = rest.last().map_or_else(|| first.span(), TokenTree::span);
            let span = spans.add(first.span(), last);
            out.push(
                Diagnostic::error(&INVALID_KIND, span, "`#[resource]` takes a provider type and `name`, nothing else")
                    .help(format!("write `#[resource({}, name = \"…-{{suffix}}\")]`", provider_type.text)),
            );
            None
        }
    };
    Some((provider_type, naming))
}

fn no_files(_: &str, _: Span) -> Result<String, String> {
    Err("a kind includes no files".to_owned())
}

fn first_span(tokens: &TokenStream) -> Span {
    tokens.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}
