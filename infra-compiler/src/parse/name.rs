//! Names that something declares.

use crate::{
    catalog::syntax::{DASH_IN_NAME, MISSING_NAME, QUOTED_NAME, RESERVED_NAME},
    diagnostic::Diagnostic,
    program::Name,
};
use proc_macro2::TokenTree;

use super::{Cursor, Parse, Parser, cursor::Word, problem};

/// Where expressions give a name a meaning of its own.
const RESERVED: &[&str] = &[
    "_",
    "count",
    "data",
    "each",
    "else",
    "ephemeral",
    "false",
    "for",
    "if",
    "in",
    "null",
    "path",
    "provider",
    "self",
    "suffix",
    "terraform",
    "true",
];

/// What a name is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// Expressions begin with it.
    Declared,
    /// Nothing else can be meant where it is used.
    Free,
}

impl Parser<'_> {
    /// A name where `what` (`a resource`) needs one.
    pub(super) fn name(&mut self, cursor: &mut Cursor, what: &str, naming: Naming) -> Parse<Name> {
        let Some(word) = cursor.word() else {
            return self.quoted_name(cursor, what);
        };
        let first = word.span;
        cursor.next();
        let name = match self.dashed(cursor, &word) {
            Some(name) => name,
            None => self.plain_name(cursor, &word),
        };
        if naming == Naming::Declared && !word.raw && RESERVED.contains(&&*name.text) {
            let span = self.since(cursor, first);
            let found = Diagnostic::error(
                &RESERVED_NAME,
                span,
                format!("`{}` cannot name {what}: the word has a meaning of its own in expressions", name.text),
            );
            return Err(
                self.report(cursor, found.help(format!("choose another, such as `{}_1`", name.text.trim_matches('_'))))
            );
        }
        Ok(name)
    }

    /// An identifier as a name.
    pub(super) fn plain_name(&mut self, cursor: &Cursor, word: &Word) -> Name {
        let span = self.mark(cursor, word.span, word.span);
        Name::new(word.text.as_str(), span)
    }

    /// `"main"` where Terraform's own language quotes names.
    fn quoted_name(&mut self, cursor: &mut Cursor, what: &str) -> Parse<Name> {
        let Some(text) = quoted(cursor.peek()) else {
            let span = self.here(cursor);
            let message = format!("{what} needs a name here, found {}", problem::next(cursor));
            let found = Diagnostic::error(&MISSING_NAME, span, message);
            return Err(self.report(cursor, found.help("write one, lower-case words joined by `_`, such as `main`")));
        };
        let span = self.here(cursor);
        cursor.next();
        let found = Diagnostic::error(&QUOTED_NAME, span, format!("the name of {what} is written without quotes"));
        self.report(cursor, found.help(format!("write `{text}`")));
        Ok(Name::new(text, span))
    }

    /// `my-name`: Terraform takes dashes in names, Rust's tokens do not.
    fn dashed(&mut self, cursor: &mut Cursor, word: &Word) -> Option<Name> {
        let mut text = word.text.clone();
        while cursor.is_punct("-")
            && let Some(next) = cursor.word_at(1)
        {
            cursor.skip(2);
            text.push('_');
            text.push_str(&next.text);
        }
        if text == word.text {
            return None;
        }
        let span = self.since(cursor, word.span);
        let found = Diagnostic::error(&DASH_IN_NAME, span, "a name holds no `-`");
        self.report(cursor, found.help(format!("write `{text}`")));
        Some(Name::new(text, span))
    }
}

/// The text between plain quotes, if it would do as an identifier.
pub(super) fn quoted(token: Option<&TokenTree>) -> Option<String> {
    let Some(TokenTree::Literal(literal)) = token else { return None };
    let text = literal.to_string();
    let name = text.strip_prefix('"')?.strip_suffix('"')?.replace('-', "_");
    let mut characters = name.chars();
    let starts = characters.next().is_some_and(|first| first.is_alphabetic() || first == '_');
    (starts && characters.all(|next| next.is_alphanumeric() || next == '_')).then_some(name)
}
