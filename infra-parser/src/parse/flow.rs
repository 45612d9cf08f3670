//! `for` and `if`: their heads, which bodies share, and the items in them.

use proc_macro2::Delimiter;

use super::{Cursor, Parse, Parser};
use crate::{
    Span,
    catalog::syntax::FOR_BINDING,
    diagnostic::Diagnostic,
    program::{Expr, Item, ItemKind, Name},
};

impl Parser<'_> {
    pub(super) fn for_items(&mut self, cursor: &mut Cursor) -> Parse<(Span, ItemKind)> {
        let first = cursor.here();
        let (key, value, source) = self.for_head(cursor)?;
        let span = self.since(cursor, first);
        let items = self.item_group(cursor, "`{` and what is repeated")?;
        Ok((span, ItemKind::For { key, value, source, items }))
    }

    pub(super) fn if_items(&mut self, cursor: &mut Cursor) -> Parse<(Span, ItemKind)> {
        let first = cursor.here();
        let condition = self.if_head(cursor)?;
        let span = self.since(cursor, first);
        let then = self.item_group(cursor, "`{`")?;
        let mut otherwise = Vec::new();
        if cursor.is_keyword("else") {
            cursor.next();
            if cursor.is_keyword("if") {
                let (span, kind) = self.deeper(cursor, Self::if_items)?;
                otherwise.push(Item { attributes: Vec::new(), docs: None, span, kind });
            } else {
                otherwise = self.item_group(cursor, "`{` or `if` after `else`")?;
            }
        }
        Ok((span, ItemKind::If { condition, then, otherwise }))
    }

    fn item_group(&mut self, cursor: &mut Cursor, what: &str) -> Parse<Vec<Item>> {
        match cursor.take_group(Delimiter::Brace) {
            Some(group) => {
                let mut inner = cursor.enter(&group);
                Ok(self.unrestricted(|parser| parser.items(&mut inner)))
            }
            None => Err(self.expected(cursor, what)),
        }
    }

    /// `for x in xs`, `for (k, v) in m`, up to the brace.
    pub(super) fn for_head(&mut self, cursor: &mut Cursor) -> Parse<(Option<Name>, Name, Expr)> {
        cursor.next();
        let (key, value) = if let Some(group) = cursor.take_group(Delimiter::Parenthesis) {
            let mut inner = cursor.enter(&group);
            let names = self.bindings(&mut inner)?;
            if !inner.is_empty() {
                return Err(self.expected(&inner, "`)`"));
            }
            names
        } else {
            let first = cursor.here();
            let names = self.bindings(cursor)?;
            if let (Some(key), value) = &names {
                let span = self.since(cursor, first);
                let found = Diagnostic::error(&FOR_BINDING, span, "two names of a `for` stand in parentheses");
                self.report(cursor, found.help(format!("write `for ({}, {}) in …`", key.text, value.text)));
            }
            names
        };
        if !cursor.is_keyword("in") {
            return Err(self.expected(cursor, "`in` and what to go through"));
        }
        cursor.next();
        Ok((key, value, self.head(cursor, Self::expression)?))
    }

    /// `if condition`, up to the brace.
    pub(super) fn if_head(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        cursor.next();
        self.head(cursor, Self::condition)
    }

    /// An expression that a `{` ends.
    fn head(&mut self, cursor: &mut Cursor, read: fn(&mut Self, &mut Cursor) -> Parse<Expr>) -> Parse<Expr> {
        let outer = std::mem::replace(&mut self.no_brace, true);
        let result = read(self, cursor);
        self.no_brace = outer;
        result
    }
}
