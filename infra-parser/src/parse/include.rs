//! `include("file")` and `rust(expression)`: the two ways out of the language.

use crate::{
    Text,
    catalog::syntax::{INCLUDE_ARGUMENT, INCLUDE_FAILED, RUST_ARGUMENT},
    diagnostic::Diagnostic,
    program::{Expr, ExprKind, Name},
};
use proc_macro2::{Group, Literal, Span, TokenStream, TokenTree};

use super::{
    Cursor, Parse, Parser, poison,
    rust_literal::{self, RustLiteral},
};

/// How the content of included files is had.
pub(super) enum Includes<'a> {
    /// Where a definition is written: the files are read.
    Read(&'a mut dyn IncludeReader),
    /// Where it is read again: the content stands behind the name of the file, `include("file", "content")`.
    Carried,
}

/// Reads the files that definitions include.
pub trait IncludeReader {
    /// The content of `path`, which stands in the literal at `span`; or why it cannot be had.
    fn read(&mut self, path: &str, span: Span) -> Result<String, String>;
}

impl<F: FnMut(&str, Span) -> Result<String, String>> IncludeReader for F {
    fn read(&mut self, path: &str, span: Span) -> Result<String, String> {
        self(path, span)
    }
}

/// One `include("file")` of a definition.
#[derive(Debug, Clone)]
pub struct IncludeUse {
    /// The literal that names the file.
    pub literal: Literal,
    /// The path in it.
    pub path: String,
    /// What the file holds.
    pub content: Text,
}

impl Parser<'_> {
    /// `include("file")`.
    pub(super) fn include(&mut self, outer: &Cursor, name: &Name, cursor: &mut Cursor) -> Parse<Expr> {
        let close = self.here_close(cursor, name);
        let span = self.spans.join(name.span, close);
        if outer.inside.is_some() {
            let found = Diagnostic::error(&INCLUDE_ARGUMENT, name.span, "a file cannot be included within a text");
            return Err(self.report(
                outer,
                found.help("give it a name: `let content = include(\"file\");`, then write `{content}`"),
            ));
        }
        let Some((literal, path)) = plain_text(cursor) else {
            let at = self.here(cursor);
            let found = Diagnostic::error(
                &INCLUDE_ARGUMENT,
                at,
                "`include` takes the path of a file as text without interpolation",
            );
            return Err(
                self.report(cursor, found.help("write `include(\"file\")`; the path is relative to this source file"))
            );
        };
        let at = self.mark(cursor, literal.span(), literal.span());
        let content = match &mut self.includes {
            Includes::Read(reader) => reader.read(&path, literal.span()),
            Includes::Carried => carried(cursor).ok_or_else(|| "the file was not read where it is written".to_owned()),
        };
        if cursor.rest().len() == 1 {
            cursor.take_punct(",");
        }
        if !cursor.is_empty() {
            let found = self.unexpected(cursor, "`)`");
            return Err(self.report(cursor, found.help("`include` takes the path of one file: `include(\"file\")`")));
        }
        let content = match content {
            Ok(content) => Text::from(content),
            Err(reason) => {
                let found = Diagnostic::error(&INCLUDE_FAILED, at, format!("cannot include `{path}`: {reason}"));
                self.report(cursor, found.help("the path is relative to this source file"));
                return Ok(poison(span));
            }
        };
        self.included.push(IncludeUse { literal, path: path.clone(), content: content.clone() });
        Ok(Expr::new(ExprKind::Include { path: path.into(), content }, span))
    }

    /// `rust(expression)`.
    pub(super) fn rust(&mut self, outer: &Cursor, name: &Name, group: &Group) -> Parse<Expr> {
        let inner = outer.enter(group);
        let close = self.here_close(&inner, name);
        let span = self.spans.join(name.span, close);
        if inner.is_empty() {
            let found = Diagnostic::error(&RUST_ARGUMENT, span, "`rust` needs an expression");
            return Err(self.report(outer, found.help("write `rust(expression)`")));
        }
        let index = u32::try_from(self.rust.len()).unwrap_or(u32::MAX);
        let tokens: TokenStream = group.stream();
        self.rust.push(tokens);
        Ok(Expr::new(ExprKind::Rust(index), span))
    }

    fn here_close(&mut self, inner: &Cursor, name: &Name) -> crate::Span {
        match inner.close_span() {
            Some(close) => self.mark(inner, close, close),
            None => name.span,
        }
    }
}

/// The content that stands behind the name of a file.
fn carried(cursor: &mut Cursor) -> Option<String> {
    cursor.take_punct(",").then(|| plain_text(cursor)).flatten().map(|(_, content)| content)
}

/// A text without interpolation, if one comes next.
fn plain_text(cursor: &mut Cursor) -> Option<(Literal, String)> {
    let Some(TokenTree::Literal(literal)) = cursor.peek() else { return None };
    let literal = literal.clone();
    let RustLiteral::Text { value, .. } = rust_literal::read(&literal) else { return None };
    cursor.next();
    Some((literal, value))
}
