//! What a pack or a root takes: `{ QueueKey, ::house::Baseline: warn }`.

use crate::program::{Rules, Taken};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::super::{Cursor, Parse, Parser, PathRole, Reported};

impl Parser<'_> {
    /// The entries of a pack.
    pub(in crate::parse) fn taken(&mut self, cursor: &mut Cursor) -> Vec<Taken> {
        let mut entries = Vec::new();
        while !cursor.is_empty() {
            self.docs_only(cursor);
            match self.taken_one(cursor) {
                Ok(taken) => entries.push(taken),
                Err(Reported) => skip(cursor),
            }
            if !cursor.is_empty() && !cursor.take_punct(",") {
                self.expected(cursor, "`,` or `:` and a level");
                skip(cursor);
            }
        }
        entries
    }

    fn taken_one(&mut self, cursor: &mut Cursor) -> Parse<Taken> {
        let path = self.path(cursor, PathRole::Rule)?;
        let mut level = None;
        if cursor.is_colon_at(0) {
            cursor.next();
            let value = self.expression(cursor)?;
            level = self.level(cursor, &value).map(|level| (level, value.span));
        }
        Ok(Taken { path, leads_to: None, level })
    }

    /// What stands in `rules { … }`: paths to rules and packs, and settings by name.
    pub(in crate::parse) fn rules_body(&mut self, outer: &Cursor, group: &Group) -> Rules {
        let mut taken = Vec::new();
        let mut settings: Vec<TokenTree> = Vec::new();
        for entry in entries(group.stream()) {
            let is_path = match entry.first() {
                Some(TokenTree::Ident(word)) => {
                    word.to_string().starts_with(char::is_uppercase)
                        || matches!(entry.get(1..3), Some([TokenTree::Punct(a), TokenTree::Punct(b)]) if a.as_char() == ':' && b.as_char() == ':')
                }
                Some(TokenTree::Punct(punct)) => punct.as_char() == ':',
                _ => false,
            };
            if is_path {
                let part = Group::new(Delimiter::Brace, entry.into_iter().collect());
                taken.extend(self.taken(&mut outer.enter(&part)));
            } else {
                settings.extend(entry);
            }
        }
        let mut rest = Group::new(Delimiter::Brace, settings.into_iter().collect());
        rest.set_span(group.span());
        let settings = self.body(outer, &rest);
        Rules { settings, taken }
    }
}

/// The tokens between the commas, each with the comma behind it.
fn entries(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut entries = vec![Vec::new()];
    for token in tokens {
        let ends = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
        if let Some(last) = entries.last_mut() {
            last.push(token);
        }
        if ends {
            entries.push(Vec::new());
        }
    }
    entries.retain(|entry| !entry.is_empty());
    entries
}

fn skip(cursor: &mut Cursor) {
    while !cursor.is_empty() && !cursor.take_punct(",") {
        cursor.next();
    }
}
