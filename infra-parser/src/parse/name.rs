//! Names that something declares.

use crate::{
    catalog::syntax::{DASH_IN_NAME, MISSING_NAME, QUOTED_NAME, RESERVED_NAME},
    diagnostic::Diagnostic,
    program::Name,
};
use proc_macro2::TokenTree;

use super::{Cursor, Parse, Parser, cursor::Word, problem};

/// Words that expressions read otherwise wherever they stand.
const KEYWORDS: &[&str] = &["_", "else", "false", "for", "if", "in", "null", "true"];

/// Words that begin something else in expressions: what has such a name is reached by its full form alone.
const ROOTS: &[&str] = &["count", "data", "each", "ephemeral", "path", "provider", "self", "suffix", "terraform"];

/// What a name is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// Expressions begin with it: it is the only way to what it names.
    Declared,
    /// Expressions also know a full form, `aws_vpc.main` or `var.region`, so it may be any word that Terraform takes.
    Full,
    /// Nothing else can be meant where it is used.
    Free,
}

impl Parser<'_> {
    /// A name where `what` (`a resource`) needs one.
    pub(super) fn name(&mut self, cursor: &mut Cursor, what: &str, naming: Naming) -> Parse<Name> {
        let Some(word) = cursor.word() else {
            return self.quoted_name(cursor, what, naming);
        };
        let first = word.span;
        cursor.next();
        let name = match self.dashed(cursor, &word, naming) {
            Some(name) => name,
            None => self.plain_name(cursor, &word),
        };
        let taken = |words: &[&str]| words.contains(&&*name.text);
        let reserved = naming != Naming::Free && taken(KEYWORDS) || naming == Naming::Declared && taken(ROOTS);
        if reserved && !word.raw {
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

    /// `"my-vpc"`, the way to write a name with dashes, or `"main"` where Terraform's own language quotes names.
    fn quoted_name(&mut self, cursor: &mut Cursor, what: &str, naming: Naming) -> Parse<Name> {
        if let Some(text) = dashed_name(cursor.peek()).filter(|_| naming != Naming::Declared) {
            let span = self.here(cursor);
            cursor.next();
            return Ok(Name::new(text, span));
        }
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
    fn dashed(&mut self, cursor: &mut Cursor, word: &Word, naming: Naming) -> Option<Name> {
        let (mut text, mut kept) = (word.text.clone(), word.text.clone());
        while cursor.is_punct("-")
            && let Some(next) = cursor.word_at(1)
        {
            cursor.skip(2);
            text.push('_');
            kept.push('-');
            text.push_str(&next.text);
            kept.push_str(&next.text);
        }
        if text == word.text {
            return None;
        }
        let span = self.since(cursor, word.span);
        let found = Diagnostic::error(&DASH_IN_NAME, span, "a name holds no `-`");
        let help = match naming {
            Naming::Declared => format!("write `{text}`"),
            Naming::Full | Naming::Free => format!("write `{text}`, or `\"{kept}\"` to keep it"),
        };
        self.report(cursor, found.help(help));
        Some(Name::new(text, span))
    }
}

/// The text between plain quotes, if it would do as an identifier.
pub(super) fn quoted(token: Option<&TokenTree>) -> Option<String> {
    let name = between_quotes(token)?.replace('-', "_");
    is_name(&name).then_some(name)
}

/// The text between plain quotes, if it is a name with dashes as Terraform takes it.
pub(super) fn dashed_name(token: Option<&TokenTree>) -> Option<String> {
    let name = between_quotes(token)?;
    (name.contains('-') && is_name(&name.replace('-', "_")) && !name.starts_with('-')).then_some(name)
}

fn between_quotes(token: Option<&TokenTree>) -> Option<String> {
    let Some(TokenTree::Literal(literal)) = token else { return None };
    Some(literal.to_string().strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    let starts = characters.next().is_some_and(|first| first.is_alphabetic() || first == '_');
    starts && characters.all(|next| next.is_alphanumeric() || next == '_')
}
