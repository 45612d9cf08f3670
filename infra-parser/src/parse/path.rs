//! Rust paths to other definitions.

use crate::{catalog::syntax::GENERIC_ARGUMENTS, diagnostic::Diagnostic, program::Name};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::{Cursor, Parse, Parser, Reported};

/// A path to another definition, where it is first named.
#[derive(Debug, Clone)]
pub struct PathUse {
    /// The path without spaces, such as `crate::network::Network`: what `path.text` of its uses holds.
    pub path: Name,
    /// As they are written, for the macro that asks the definition for its tokens.
    pub tokens: TokenStream,
}

/// What a path is used as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PathRole {
    /// `stack Path name { … }`.
    Stack,
    /// `remote Path name;`.
    Remote,
    /// `resource Path name { … }`.
    Kind,
    /// `rules { Path }`, and the entries of a pack.
    Rule,
}

impl Parser<'_> {
    /// `Network`, `crate::network::Network`, `::other::Network`.
    pub(super) fn path(&mut self, cursor: &mut Cursor, role: PathRole) -> Parse<Name> {
        let first = cursor.here();
        let mut text = String::new();
        let mut tokens: Vec<TokenTree> = Vec::new();
        loop {
            if cursor.is_punct("::") {
                text.push_str("::");
                tokens.extend(cursor.next());
                tokens.extend(cursor.next());
            } else if !tokens.is_empty() {
                break;
            }
            let Some(word) = cursor.word() else {
                let what = match role {
                    PathRole::Kind => "a provider type or the path of a resource kind",
                    PathRole::Stack | PathRole::Remote => "the path of a stack",
                    PathRole::Rule => "the path of a rule or of a pack of rules",
                };
                return Err(self.expected(cursor, what));
            };
            text.push_str(&word.text);
            tokens.extend(cursor.next());
        }
        let span = self.since(cursor, first);
        let path = Name::new(text, span);
        if !self.paths.iter().any(|known| known.path.text == path.text) {
            self.paths.push(PathUse { path: path.clone(), tokens: tokens.into_iter().collect() });
        }
        Ok(path)
    }

    /// `stack Network<…> name`: the arguments of a stack stand in its body. Whether there are such, and were reported.
    pub(super) fn generic_arguments(&mut self, cursor: &mut Cursor, path: &Name, role: PathRole) -> bool {
        if !cursor.is_punct("<") {
            return false;
        }
        let first = cursor.here();
        let mut open = 0_u32;
        while let Some(token) = cursor.peek() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == '<' => open += 1,
                TokenTree::Punct(punct) if punct.as_char() == '>' => open = open.saturating_sub(1),
                TokenTree::Punct(punct) if punct.as_char() == ';' => break,
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
                _ => {}
            }
            cursor.next();
            if open == 0 {
                break;
            }
        }
        let span = self.since(cursor, first);
        let found = Diagnostic::error(&GENERIC_ARGUMENTS, span, "arguments stand in the body, not in angle brackets");
        let help = match role {
            PathRole::Kind => format!("write `resource {} name {{ field: value }}`", path.text),
            PathRole::Stack => format!("write `stack {} name {{ parameter: value }}`", path.text),
            PathRole::Rule => format!("write `{}`", path.text),
            PathRole::Remote => format!("a root stack has none: write `remote {} name;`", path.text),
        };
        let Reported = self.report(cursor, found.help(help));
        true
    }
}
