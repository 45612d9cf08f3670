//! What other languages write, passed over whole once it is reported: `# comment`, and texts between `<<EOT` and `EOT`.

use proc_macro2::Delimiter;

use crate::{catalog::syntax::FOREIGN_SYNTAX, diagnostic::Diagnostic, program::Expr};

use super::{Cursor, Parse, Parser, Reported, cursor, poison};

impl Parser<'_> {
    /// Comments that begin with `#`: each reaches to the end of its line.
    pub(super) fn foreign_comments(&mut self, cursor: &mut Cursor) {
        while cursor.is_punct("#") && cursor.inside.is_none() && !is_attribute(cursor) {
            let span = self.here(cursor);
            let line = cursor.here().start().line;
            cursor.next();
            while cursor.peek().is_some_and(|token| cursor::first(token).start().line == line) {
                cursor.next();
            }
            let found = Diagnostic::error(&FOREIGN_SYNTAX, span, "a comment begins with `//`, not with `#`");
            self.report(cursor, found.help("write `//`"));
        }
    }

    /// `<<EOT`, with all up to the word that ends it.
    pub(super) fn heredoc(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        let span = self.ahead(cursor, 2);
        let found = Diagnostic::error(&FOREIGN_SYNTAX, span, "Terraform's heredoc is not part of the language");
        let reported = self
            .report(cursor, found.help("write text of several lines as `\"…\"` with line breaks, or as `r#\"…\"#`"));
        let dash = usize::from(cursor.is_punct_at(2, "-"));
        let Some(word) = cursor.word_at(2 + dash) else { return Err(reported) };
        let behind = (3 + dash..cursor.rest().len()).find(|at| cursor.is_keyword_at(*at, &word.text));
        match behind {
            Some(end) => {
                cursor.skip(end + 1);
                Ok(poison(span))
            }
            None => Err(Reported),
        }
    }
}

/// `#[…]` and `#![…]`.
fn is_attribute(cursor: &Cursor) -> bool {
    let inner = usize::from(cursor.is_punct_at(1, "!"));
    cursor.is_group_at(1 + inner, Delimiter::Bracket)
}
