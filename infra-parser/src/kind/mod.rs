//! `#[resource]`: a struct read as a resource kind.

mod arguments;
mod carried;
mod depth;
mod field;
mod item;
mod rust_type;

pub use carried::carried;
pub use depth::too_deep;
pub use field::RustField;
pub use item::{RustAttribute, is_item};
pub use rust_type::{LastSegment, RustType};

use crate::{
    catalog::{link::INVALID_KIND, syntax::NESTING_TOO_DEEP},
    diagnostic::{Diagnostic, Diagnostics},
    limits::RUST_TYPE_DEPTH,
    parse::PathUse,
    program::{Kind, Name},
};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use crate::spans::Spans;
use arguments::Arguments;
use item::NotAnItem;

/// A kind and the struct that it leaves behind.
pub struct ParsedKind {
    /// What the compiler makes of the struct.
    pub kind: Kind,
    /// The struct's name.
    pub name: Ident,
    /// `pub` or the like.
    pub visibility: TokenStream,
    /// Those of the struct, without `#[resource]`.
    pub attributes: Vec<RustAttribute>,
    /// `<…>`: none, unless the kind is broken.
    pub generics: TokenStream,
    /// `where …`, if anything.
    pub bounds: TokenStream,
    /// As many as the kind has, in the same order.
    pub fields: Vec<RustField>,
    /// The path behind `crate =`.
    pub root: Option<TokenStream>,
    /// The paths of the rules that it takes, in the order of first naming.
    pub paths: Vec<PathUse>,
}

impl std::fmt::Debug for ParsedKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ParsedKind").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// Where the name of a struct stands.
pub fn name_span(item: &TokenStream) -> Span {
    let mut after_keyword = false;
    for token in item.clone() {
        if let TokenTree::Ident(ident) = token {
            if after_keyword {
                return ident.span();
            }
            after_keyword = ident == "struct" || ident == "enum" || ident == "union";
        }
    }
    Span::call_site()
}

/// Reads `[arguments] struct …`; `None` if it is not a struct with named fields, which is reported.
pub fn parse(tokens: TokenStream, spans: &mut Spans, out: &mut Diagnostics) -> Option<ParsedKind> {
    let (arguments, item) = split(tokens)?;
    if let Some(at) = too_deep(&item) {
        let span = spans.add(at, at);
        let message = format!("this struct is nested more than {RUST_TYPE_DEPTH} levels deep");
        out.push(Diagnostic::error(&NESTING_TOO_DEEP, span, message).help("name an inner type: `type Inner = …;`"));
        return None;
    }
    read(arguments, item, spans, out)
}

/// The same of a kind that was read where it is written, and found right.
pub fn parse_carried(tokens: TokenStream, spans: &mut Spans) -> Option<ParsedKind> {
    let (arguments, item) = split(tokens)?;
    read(arguments, item, spans, &mut Diagnostics::new())
}

fn split(tokens: TokenStream) -> Option<(TokenStream, TokenStream)> {
    let mut tokens = tokens.into_iter();
    match tokens.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            Some((group.stream(), tokens.collect()))
        }
        _ => None,
    }
}

fn read(arguments: TokenStream, item: TokenStream, spans: &mut Spans, out: &mut Diagnostics) -> Option<ParsedKind> {
    let input = match item::read(item) {
        Ok(input) => input,
        Err(NotAnItem { expected, at }) => {
            let span = spans.add(at, at);
            out.push(
                Diagnostic::error(&INVALID_KIND, span, format!("this is not a struct: expected {expected}"))
                    .help("write `#[resource(aws_kms_key)] pub struct Key { … }`"),
            );
            return None;
        }
    };
    let Some(named) = input.fields else {
        let span = spans.add(input.name.span(), input.name.span());
        out.push(
            Diagnostic::error(&INVALID_KIND, span, "a kind is a struct with named fields")
                .help(format!("write `pub struct {} {{ … }}`", input.name)),
        );
        return None;
    };
    if let Some(generic) = input.generics.clone().into_iter().nth(1) {
        let span = spans.add(generic.span(), generic.span());
        out.push(
            Diagnostic::error(&INVALID_KIND, span, "a kind has no generic parameters")
                .help("give the kind a field, with `#[parameter]` if it is no attribute of the provider type"),
        );
    }
    let Arguments { provider_type, naming, root, rules } = arguments::parse(arguments, &input.name, spans, out)?;
    let docs = field::docs(&input.attributes);
    let parsed = named.into_iter().map(|field| field::parse(field, spans, out));
    let (fields, rust) = parsed.map(|field| (field.field, field.rust)).unzip();
    let (rules, paths) = rules.unwrap_or_default();
    let name = input.name;
    let name_span = spans.add(name.span(), name.span());
    Some(ParsedKind {
        kind: Kind {
            name: Name::new(name.to_string(), name_span),
            docs,
            provider_type,
            naming,
            fields,
            rules,
            broken: false,
        },
        name,
        visibility: input.visibility,
        attributes: input.attributes.into_iter().filter(|attribute| !attribute.is("resource")).collect(),
        generics: input.generics,
        bounds: input.bounds,
        fields: rust,
        root,
        paths,
    })
}

fn no_files(_: &str, _: Span) -> Result<String, String> {
    Err("a kind includes no files".to_owned())
}
