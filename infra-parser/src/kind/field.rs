//! Fields of a kind: `#[fixed(…)]`, `#[default(…)]`, `#[parameter]`, `#[parameter(shared)]`, or the user's to set.

use crate::{
    catalog::link::INVALID_KIND,
    diagnostic::{Diagnostic, Diagnostics},
    program::{FieldMode, KindField, Name},
};
use proc_macro2::{Ident, TokenStream, TokenTree};

use super::{
    item::{ItemField, RustAttribute, unwrapped},
    no_files,
    rust_type::{self, RustType},
};
use crate::{parse, spans::Spans};

/// A field, read.
pub(super) struct ParsedField {
    /// For the program.
    pub(super) field: KindField,
    /// For the struct, and for the resource that Rust makes of it.
    pub(super) rust: RustField,
}

/// A field as Rust has it.
pub struct RustField {
    /// As the struct has it, `r#` included.
    pub name: Ident,
    /// `pub` or the like.
    pub visibility: TokenStream,
    /// Without those of the language.
    pub attributes: Vec<RustAttribute>,
    /// As written.
    pub ty: RustType,
    /// Whether the struct has it: what is fixed is nobody's to set.
    pub kept: bool,
    /// Whether the provider has it.
    pub sent: bool,
}

impl std::fmt::Debug for RustField {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("RustField").field("name", &self.name).finish_non_exhaustive()
    }
}

pub(super) fn parse(field: ItemField, spans: &mut Spans, out: &mut Diagnostics) -> ParsedField {
    let ItemField { attributes, visibility, name, ty: written } = field;
    let mut modes: Vec<FieldMode> = Vec::new();
    let mut kept = Vec::new();
    let docs = docs(&attributes);
    for attribute in attributes {
        let word = ["fixed", "default", "parameter"].into_iter().find(|word| attribute.is(word));
        let Some(word) = word else {
            kept.push(attribute);
            continue;
        };
        let value = attribute.arguments();
        match (word, value) {
            ("parameter", None) => modes.push(FieldMode::Parameter),
            ("parameter", Some(value)) if is_shared(value.clone()) => modes.push(FieldMode::Shared),
            ("fixed", Some(value)) => {
                modes.push(FieldMode::Fixed(parse::parse_expression(value, spans, out, &mut no_files)));
            }
            ("default", Some(value)) => {
                modes.push(FieldMode::Default(parse::parse_expression(value, spans, out, &mut no_files)));
            }
            _ => {
                let (first, last) = attribute.spans();
                let span = spans.add(first, last);
                let (message, help) = if word == "parameter" {
                    modes.push(FieldMode::Parameter);
                    (
                        "`#[parameter]` takes `shared` or nothing".to_owned(),
                        "write `#[parameter]`, or `#[parameter(shared)]` for what a stack shares under this name"
                            .to_owned(),
                    )
                } else {
                    (format!("`#[{word}]` needs a value"), format!("write `#[{word}(…)]`"))
                };
                out.push(Diagnostic::error(&INVALID_KIND, span, message).help(help));
            }
        }
    }
    let name_span = spans.add(name.span(), name.span());
    if modes.len() > 1 {
        let message = format!("the field `{name}` is set in two ways");
        out.push(
            Diagnostic::error(&INVALID_KIND, name_span, message)
                .help("keep one of `#[fixed]`, `#[default]`, `#[parameter]`"),
        );
    }
    let (ty, optional) = rust_type::read(&written);
    let (first, last) =
        written.ends().map_or_else(|| (name.span(), name.span()), |(first, last)| (first.span(), last.span()));
    let ty_span = spans.add(first, last);
    let mode = modes.into_iter().next().unwrap_or(if optional { FieldMode::Optional } else { FieldMode::Required });
    let fixed = matches!(mode, FieldMode::Fixed(_));
    let sent = !matches!(mode, FieldMode::Parameter | FieldMode::Shared);
    let text = name.to_string();
    let text = text.strip_prefix("r#").unwrap_or(&text);
    ParsedField {
        field: KindField { name: Name::new(text, name_span), ty, ty_span, mode, docs },
        rust: RustField { name, visibility, attributes: kept, ty: written, kept: !fixed, sent },
    }
}

/// Whether the argument of `#[parameter(…)]` is the one that there is.
fn is_shared(argument: TokenStream) -> bool {
    matches!(unwrapped(argument).as_slice(), [TokenTree::Ident(word)] if word == "shared")
}

/// The text of `///`.
pub(super) fn docs(attributes: &[RustAttribute]) -> crate::program::Docs {
    let texts = attributes.iter().filter(|attribute| attribute.is("doc")).filter_map(RustAttribute::text);
    let lines: Vec<String> = texts.map(|text| text.strip_prefix(' ').map(str::to_owned).unwrap_or(text)).collect();
    if lines.is_empty() { None } else { Some(lines.join("\n").trim().into()) }
}
