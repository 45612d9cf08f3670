//! How the parser words what it did not expect.

use crate::{
    Span,
    catalog::syntax::{FOREIGN_SYNTAX, MISSING_VALUE, NESTING_TOO_DEEP, UNEXPECTED_TOKEN},
    diagnostic::{Code, Diagnostic},
    limits::SYNTAX_DEPTH,
};
use proc_macro2::{Delimiter, TokenTree};

use super::{Cursor, Parser, Reported};

impl Parser<'_> {
    /// Reports; inside a text the message quotes the interpolation, since it has no finer place.
    pub(super) fn report(&mut self, cursor: &Cursor, mut found: Diagnostic) -> Reported {
        if let Some(inside) = &cursor.inside {
            found.message = format!("{} in `{{{}}}`", found.message, inside.source.trim());
            // What reads like another language may be no interpolation at all.
            if found.help.is_empty() || [&FOREIGN_SYNTAX, &MISSING_VALUE].contains(&found.code) {
                found.help.push("write `{{` and `}}` for braces that are part of the text".to_owned());
            }
        }
        self.out.push(found);
        Reported
    }

    pub(super) fn error(
        &mut self,
        cursor: &Cursor,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
    ) -> Reported {
        self.report(cursor, Diagnostic::error(code, span, message))
    }

    /// `expected …, found …` at the next token.
    pub(super) fn expected(&mut self, cursor: &Cursor, what: &str) -> Reported {
        let found = self.unexpected(cursor, what);
        self.report(cursor, found)
    }

    /// The same, for the caller to add its help.
    pub(super) fn unexpected(&mut self, cursor: &Cursor, what: &str) -> Diagnostic {
        let span = self.here(cursor);
        Diagnostic::error(&UNEXPECTED_TOKEN, span, format!("expected {what}, found {}", next(cursor)))
    }

    pub(super) fn too_deep(&mut self, cursor: &Cursor) -> Reported {
        let span = self.here(cursor);
        let found = Diagnostic::error(&NESTING_TOO_DEEP, span, format!("nested more than {SYNTAX_DEPTH} levels deep"));
        self.report(cursor, found.help("give inner parts a name with `let`, or move them to a stack of their own"))
    }
}

/// The next token as a message names it.
pub(super) fn next(cursor: &Cursor) -> String {
    match cursor.peek() {
        Some(token) => described(token, cursor),
        None => match cursor.delimiter() {
            Some(Delimiter::Brace) => "`}`".to_owned(),
            Some(Delimiter::Bracket) => "`]`".to_owned(),
            Some(Delimiter::Parenthesis) => "`)`".to_owned(),
            _ => "the end".to_owned(),
        },
    }
}

fn described(token: &TokenTree, cursor: &Cursor) -> String {
    match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => "`{`".to_owned(),
            Delimiter::Bracket => "`[`".to_owned(),
            Delimiter::Parenthesis => "`(`".to_owned(),
            Delimiter::None => "an expression".to_owned(),
        },
        TokenTree::Ident(ident) => format!("`{ident}`"),
        TokenTree::Punct(punct) => {
            let pair =
                ["=>", "==", "!=", "<=", ">=", "&&", "||", "::", "->"].into_iter().find(|pair| cursor.is_punct(pair));
            pair.map_or_else(|| format!("`{punct}`"), |pair| format!("`{pair}`"))
        }
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            if text.chars().count() > 40 { "text".to_owned() } else { format!("`{text}`") }
        }
    }
}
