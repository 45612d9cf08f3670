//! The whole pipeline in one process, over a source as a user writes it.

use infra_core::diagnostic::Diagnostics;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::{parse, spans::Spans};

/// A definition of a source.
enum Definition {
    /// What stands in `stack! { … }`.
    Stack(TokenStream),
    /// `#[resource(attribute)] item`.
    Kind {
        #[expect(dead_code, reason = "until kinds are compiled here")]
        attribute: TokenStream,
        #[expect(dead_code, reason = "until kinds are compiled here")]
        item: TokenStream,
    },
}

/// Compiles all definitions of a source together.
pub(super) fn compile(source: TokenStream) -> Result<(Diagnostics, Spans), String> {
    let mut spans = Spans::new();
    let mut out = Diagnostics::new();
    for definition in definitions(source)? {
        match definition {
            Definition::Stack(tokens) => {
                parse::parse_stacks(tokens, &mut spans, &mut out, &mut include);
            }
            Definition::Kind { .. } => {}
        }
    }
    Ok((out, spans))
}

/// Files of the examples: `missing…` does not exist, every other one holds a line of text.
fn include(path: &str, _: proc_macro2::Span) -> Result<String, String> {
    if path.starts_with("missing") { Err("no such file".to_owned()) } else { Ok("content\n".to_owned()) }
}

/// `stack! { … }` and `#[resource(…)] pub struct Name { … }`, in order.
fn definitions(source: TokenStream) -> Result<Vec<Definition>, String> {
    let mut definitions = Vec::new();
    let mut tokens = source.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if name == "stack" => {
                let body = tokens.nth(1);
                let Some(TokenTree::Group(group)) = body else { return Err("`stack` without `! { … }`".to_owned()) };
                definitions.push(Definition::Stack(group.stream()));
            }
            TokenTree::Punct(_) => {
                // Attributes before the struct, `#[resource(…)]` among them and documentation too.
                let mut attribute = TokenStream::new();
                let mut item = vec![token];
                for token in tokens.by_ref() {
                    let end = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
                    if let TokenTree::Group(group) = &token
                        && let Some(arguments) = resource(group.stream())
                    {
                        attribute = arguments;
                        item.pop();
                    } else {
                        item.push(token);
                    }
                    if end {
                        break;
                    }
                }
                definitions.push(Definition::Kind { attribute, item: item.into_iter().collect() });
            }
            other => return Err(format!("neither `stack! {{ … }}` nor `#[resource(…)] struct`: {other}")),
        }
    }
    Ok(definitions)
}

/// The arguments of `resource(…)`.
fn resource(content: TokenStream) -> Option<TokenStream> {
    let mut tokens = content.into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(arguments))) if name == "resource" => {
            Some(arguments.stream())
        }
        _ => None,
    }
}
