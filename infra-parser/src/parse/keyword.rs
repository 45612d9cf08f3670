//! The words that items begin with.

use proc_macro2::{Delimiter, TokenTree};

use super::{Cursor, Parse, Parser, cursor::Word};
use crate::{catalog::syntax::UNKNOWN_ITEM, diagnostic::Diagnostic, nearest, program::Name};

/// Defines the keywords, each by its word.
macro_rules! keywords {
    ($($word:literal => $keyword:ident,)*) => {
        /// A word that begins an item.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Keyword {
            $(#[doc = concat!("`", $word, "`.")] $keyword,)*
        }

        impl Keyword {
            const ALL: &[Self] = &[$(Self::$keyword),*];

            /// As it is written.
            pub(super) const fn word(self) -> &'static str {
                match self {
                    $(Self::$keyword => $word,)*
                }
            }
        }
    };
}

keywords! {
    "check" => Check,
    "data" => Data,
    "ephemeral" => Ephemeral,
    "for" => For,
    "if" => If,
    "import" => Import,
    "let" => Let,
    "module" => Module,
    "moved" => Moved,
    "output" => Output,
    "provider" => Provider,
    "remote" => Remote,
    "removed" => Removed,
    "required_providers" => RequiredProviders,
    "resource" => Resource,
    "rules" => Rules,
    "stack" => Stack,
    "terraform" => Terraform,
    "validation" => Validation,
    "variable" => Variable,
}

impl Keyword {
    /// The keyword that is written so.
    pub(super) fn read(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|keyword| keyword.word() == word)
    }

    /// The keyword that is written nearly so.
    fn near(word: &str) -> Option<Self> {
        Self::read(nearest(word, Self::ALL.iter().map(|keyword| keyword.word()))?)
    }
}

impl Parser<'_> {
    /// The keyword of an item, or else the one that was meant; an error without one.
    pub(super) fn keyword(&mut self, cursor: &Cursor, word: &Word) -> Parse<Keyword> {
        match Keyword::read(&word.text).filter(|_| !word.raw) {
            Some(keyword) => Ok(keyword),
            None => self.unknown_item(cursor, word),
        }
    }

    fn unknown_item(&mut self, cursor: &Cursor, word: &Word) -> Parse<Keyword> {
        let span = self.mark(cursor, word.span, word.span);
        let found = Diagnostic::error(&UNKNOWN_ITEM, span, format!("no item `{}`", word.text));
        let meant = match word.text.as_str() {
            "locals" | "local" | "const" | "static" => Err("write `let name = value;` for each"),
            "param" | "parameter" | "input" => Err("parameters stand in angle brackets behind the stack's name"),
            "pub" => Err("`pub` stands before `stack`; any other item is shown by an `output`"),
            "lifecycle" | "depends_on" | "count" | "for_each" | "provisioner" | "connection" => {
                Err("it stands in the body of a resource")
            }
            "backend" | "cloud" | "required_version" => Err("it stands in `terraform { … }`"),
            "action" | "list" | "run" | "mock_provider" => Err("this part of Terraform is not part of the language"),
            "resources" => Ok(Keyword::Resource),
            "outputs" => Ok(Keyword::Output),
            "var" | "vars" | "variables" => Ok(Keyword::Variable),
            "ensure" | "assert" => Ok(Keyword::Check),
            other => Keyword::near(other).ok_or(
                "items begin with `resource`, `data`, `stack`, `let`, `variable`, `output`, `provider`, `for`, `if` and others",
            ),
        };
        match meant {
            Ok(keyword) => {
                self.report(cursor, found.help(format!("did you mean `{}`?", keyword.word())));
                Ok(keyword)
            }
            Err(help) => {
                self.declared = (!matches!(word.text.as_str(), "pub")).then(|| self.name_before_body(cursor)).flatten();
                Err(self.report(cursor, found.help(help)))
            }
        }
    }

    /// In `something name { … }`, the name.
    fn name_before_body(&mut self, cursor: &Cursor) -> Option<Name> {
        let words = cursor.rest().iter().take_while(|token| matches!(token, TokenTree::Ident(_))).count();
        let word = cursor.word_at(words.checked_sub(1).filter(|at| *at > 0)?)?;
        cursor.is_group_at(words, Delimiter::Brace).then(|| self.plain_name(cursor, &word))
    }
}
