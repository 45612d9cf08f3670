//! Fields of a kind: `#[fixed(…)]`, `#[default(…)]`, `#[parameter]`, or the user's to set.

use crate::{
    catalog::link::INVALID_KIND,
    diagnostic::{Diagnostic, Diagnostics},
    program::{FieldMode, KindField, Name},
};
use quote::ToTokens;

use super::{first_span, no_files, rust_type};
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
    pub name: syn::Ident,
    /// `pub` or the like.
    pub visibility: syn::Visibility,
    /// Without those of the language.
    pub attributes: Vec<syn::Attribute>,
    /// As written.
    pub ty: syn::Type,
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

pub(super) fn parse(field: &syn::Field, spans: &mut Spans, out: &mut Diagnostics) -> Option<ParsedField> {
    let ident = field.ident.clone()?;
    let mut modes: Vec<FieldMode> = Vec::new();
    let mut kept = Vec::new();
    for attribute in &field.attrs {
        let word = ["fixed", "default", "parameter"].into_iter().find(|word| attribute.path().is_ident(word));
        let Some(word) = word else {
            kept.push(attribute.clone());
            continue;
        };
        let value = match &attribute.meta {
            syn::Meta::List(list) => Some(list.tokens.clone()),
            _ => None,
        };
        match (word, value) {
            ("parameter", None) => modes.push(FieldMode::Parameter),
            ("fixed", Some(value)) => {
                modes.push(FieldMode::Fixed(parse::parse_expression(value, spans, out, &mut no_files)));
            }
            ("default", Some(value)) => {
                modes.push(FieldMode::Default(parse::parse_expression(value, spans, out, &mut no_files)));
            }
            _ => {
                let at = first_span(&attribute.to_token_stream());
                let end = attribute.to_token_stream().into_iter().last().map_or(at, |token| token.span());
                let span = spans.add(at, end);
                let (message, help) = if word == "parameter" {
                    ("`#[parameter]` takes no value".to_owned(), "write `#[parameter]`".to_owned())
                } else {
                    (format!("`#[{word}]` needs a value"), format!("write `#[{word}(…)]`"))
                };
                out.push(Diagnostic::error(&INVALID_KIND, span, message).help(help));
            }
        }
    }
    let name_span = spans.add(ident.span(), ident.span());
    if modes.len() > 1 {
        let message = format!("the field `{ident}` is set in two ways");
        out.push(
            Diagnostic::error(&INVALID_KIND, name_span, message)
                .help("keep one of `#[fixed]`, `#[default]`, `#[parameter]`"),
        );
    }
    let (ty, optional) = rust_type::read(&field.ty);
    let written = field.ty.to_token_stream();
    let first = first_span(&written);
    let last = written.clone().into_iter().last().map_or(first, |token| token.span());
    let ty_span = spans.add(first, last);
    let mode = modes.into_iter().next().unwrap_or(if optional { FieldMode::Optional } else { FieldMode::Required });
    let fixed = matches!(mode, FieldMode::Fixed(_));
    let sent = !matches!(mode, FieldMode::Parameter);
    let docs = docs(&field.attrs);
    let text = ident.to_string();
    let text = text.strip_prefix("r#").unwrap_or(&text);
    Some(ParsedField {
        field: KindField { name: Name::new(text, name_span), ty, ty_span, mode, docs },
        rust: RustField {
            name: ident,
            visibility: field.vis.clone(),
            attributes: kept,
            ty: field.ty.clone(),
            kept: !fixed,
            sent,
        },
    })
}

/// The text of `///`.
pub(super) fn docs(attributes: &[syn::Attribute]) -> crate::program::Docs {
    let lines: Vec<String> = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => {
                let tokens = pair.value.to_token_stream().into_iter().next()?;
                match syn::parse2::<syn::LitStr>(tokens.into()) {
                    Ok(text) => Some(text.value().strip_prefix(' ').map_or_else(|| text.value(), str::to_owned)),
                    Err(_) => None,
                }
            }
            _ => None,
        })
        .collect();
    if lines.is_empty() { None } else { Some(lines.join("\n").trim().into()) }
}
