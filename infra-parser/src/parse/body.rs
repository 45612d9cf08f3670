//! Bodies: attributes, blocks, and the `for` and `if` between them.

use crate::{
    catalog::syntax::{DYNAMIC_BLOCK, MISPLACED_ITEM, MISSING_COLON, MISSING_COMMA, QUOTED_NAME},
    diagnostic::Diagnostic,
    program::{Body, Entry, Expr, ExprKind, Label, Name},
};
use proc_macro2::{Delimiter, Group, TokenTree};

use super::{Cursor, Keys, Parse, Parser, Reported, cursor::Word, name::quoted};

impl Parser<'_> {
    /// The entries between braces.
    pub(super) fn body(&mut self, outer: &Cursor, group: &Group) -> Body {
        let span = self.mark(outer, group.span_open(), group.span_close());
        let mut cursor = outer.enter(group);
        let entries =
            self.unrestricted(|parser| parser.deeper(&mut cursor, |parser, cursor| Ok(parser.entries(cursor))));
        Body { entries: entries.unwrap_or_default(), span }
    }

    fn entries(&mut self, cursor: &mut Cursor) -> Vec<Entry> {
        let mut entries = Vec::new();
        while !cursor.is_empty() {
            self.foreign_comments(cursor);
            self.docs_only(cursor);
            if cursor.is_empty() {
                break;
            }
            let sets = is_set(cursor) || cursor.is_group_at(1, Delimiter::Brace);
            let name = cursor.word().filter(|_| sets).map(|word| self.plain_name(cursor, &word));
            let read = self.entry(cursor).and_then(|entry| {
                let is_attribute = matches!(entry, Entry::Attribute { .. });
                entries.push(entry);
                self.entry_end(cursor, is_attribute)
            });
            if let Err(Reported) = read {
                skip_entry(cursor);
                entries.push(Entry::Poison { name });
            }
        }
        entries
    }

    fn entry(&mut self, cursor: &mut Cursor) -> Parse<Entry> {
        match cursor.peek() {
            Some(TokenTree::Ident(ident)) => {
                let word = Word::of(ident);
                self.named_entry(cursor, &word)
            }
            Some(TokenTree::Literal(_)) if cursor.is_colon_at(1) || cursor.is_equals_at(1) => self.quoted_entry(cursor),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis && cursor.is_colon_at(1) => {
                let found = self.unexpected(cursor, "an attribute or block");
                Err(self.report(cursor, found.help("only the keys of an object can be computed")))
            }
            _ => Err(self.expected(cursor, "an attribute or block")),
        }
    }

    fn named_entry(&mut self, cursor: &mut Cursor, word: &Word) -> Parse<Entry> {
        let is_attribute = is_set(cursor);
        let is_block = cursor.is_group_at(1, Delimiter::Brace);
        if !is_attribute && !word.raw {
            match word.text.as_str() {
                "for" => return self.repeated(cursor),
                "if" if !is_block => return self.chosen(cursor),
                "let" | "output" | "variable" | "resource" | "stack" | "remote" if cursor.is_word_at(1) => {
                    return Err(self.misplaced_item(cursor, word));
                }
                "dynamic" if !is_block => {
                    if let Some(poisoned) = self.dynamic(cursor) {
                        return Ok(poisoned);
                    }
                }
                _ => {}
            }
        }
        cursor.next();
        let name = self.plain_name(cursor, word);
        if is_attribute {
            return self.attribute_value(cursor, name);
        }
        if let Some(group) = cursor.take_group(Delimiter::Brace) {
            return Ok(Entry::Block { name, labels: Vec::new(), body: self.body(cursor, &group) });
        }
        if cursor.is_empty() || cursor.is_punct(",") {
            let value = Expr::new(ExprKind::Name(name.text.clone()), name.span);
            return Ok(Entry::Attribute { name, value });
        }
        self.labelled(cursor, name)
    }

    fn attribute_value(&mut self, cursor: &mut Cursor, name: Name) -> Parse<Entry> {
        if cursor.is_colon_at(0) {
            cursor.next();
        } else {
            self.not_a_colon(cursor, &format!("{}: value", name.text));
        }
        let keys = if &*name.text == "providers" { Keys::OfProviders } else { Keys::Plain };
        let outer = std::mem::replace(&mut self.keys, keys);
        let value = self.expression(cursor);
        self.keys = outer;
        Ok(Entry::Attribute { name, value: value? })
    }

    /// `name label { … }`; if no `{` comes, a colon was forgotten.
    fn labelled(&mut self, cursor: &mut Cursor, name: Name) -> Parse<Entry> {
        let labels = cursor
            .rest()
            .iter()
            .take_while(|token| matches!(token, TokenTree::Ident(_)) || quoted_label(token).is_some())
            .count();
        if labels > 0 && cursor.is_group_at(labels, Delimiter::Brace) {
            let labels = (0..labels).filter_map(|_| self.label(cursor)).collect();
            let Some(group) = cursor.take_group(Delimiter::Brace) else { return Err(Reported) };
            return Ok(Entry::Block { name, labels, body: self.body(cursor, &group) });
        }
        if cursor.is_word_at(0) && (cursor.is_colon_at(1) || cursor.is_group_at(1, Delimiter::Brace)) {
            let value = Expr::new(ExprKind::Name(name.text.clone()), name.span);
            return Ok(Entry::Attribute { name, value });
        }
        if matches!(cursor.peek(), Some(TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Group(_)))
            && !cursor.is_colon_at(1)
        {
            let found = Diagnostic::error(&MISSING_COLON, name.span, format!("a `:` is missing after `{}`", name.text));
            self.report(cursor, found.help(format!("write `{}: value`", name.text)));
            let value = self.expression(cursor)?;
            return Ok(Entry::Attribute { name, value });
        }
        Err(self.expected(cursor, &format!("`:` or `{{` after `{}`", name.text)))
    }

    fn label(&mut self, cursor: &mut Cursor) -> Option<Label> {
        let token = cursor.next()?;
        let span = self.mark(cursor, token.span(), token.span());
        let text = match &token {
            TokenTree::Ident(ident) => Word::of(ident).text,
            other => quoted_label(other)?,
        };
        Some(Label { text: text.into(), span })
    }

    /// `"name": value`: reported, and understood if the text would do as a name.
    fn quoted_entry(&mut self, cursor: &mut Cursor) -> Parse<Entry> {
        let span = self.here(cursor);
        let Some(text) = quoted(cursor.peek()) else {
            let found = self.unexpected(cursor, "an attribute or block");
            return Err(
                self.report(cursor, found.help("an object with such keys is a value: `name: { \"key\": value }`"))
            );
        };
        let found = Diagnostic::error(&QUOTED_NAME, span, "the name of an attribute is written without quotes");
        self.report(cursor, found.help(format!("write `{text}: value`")));
        cursor.next();
        self.attribute_value(cursor, Name::new(text, span))
    }

    fn misplaced_item(&mut self, cursor: &Cursor, word: &Word) -> Reported {
        let span = self.mark(cursor, word.span, word.span);
        let message = format!("`{}` is an item of a stack, not part of a body", word.text);
        let found = Diagnostic::error(&MISPLACED_ITEM, span, message);
        self.report(cursor, found.help("write it next to the item that this body belongs to"))
    }

    /// `dynamic "ingress" { … }`: reported; it stands for blocks of that name.
    fn dynamic(&mut self, cursor: &mut Cursor) -> Option<Entry> {
        let label = match cursor.peek_at(1)? {
            TokenTree::Ident(ident) => Word::of(ident).text,
            other => quoted_label(other)?,
        };
        if !cursor.is_group_at(2, Delimiter::Brace) {
            return None;
        }
        let span = self.here(cursor);
        let found = Diagnostic::error(&DYNAMIC_BLOCK, span, "blocks are repeated with `for`, not with `dynamic`");
        self.report(cursor, found.help(format!("write `for x in xs {{ {label} {{ … }} }}`")));
        cursor.skip(3);
        Some(Entry::Poison { name: Some(Name::new(label, span)) })
    }

    /// `for x in xs { entries }`.
    fn repeated(&mut self, cursor: &mut Cursor) -> Parse<Entry> {
        let (key, value, source) = self.for_head(cursor)?;
        match cursor.take_group(Delimiter::Brace) {
            Some(group) => Ok(Entry::For { key, value, source, body: self.body(cursor, &group) }),
            None => Err(self.expected(cursor, "`{` and what is repeated")),
        }
    }

    /// `if condition { entries } else { entries }`.
    fn chosen(&mut self, cursor: &mut Cursor) -> Parse<Entry> {
        self.deeper(cursor, |parser, cursor| {
            let condition = parser.if_head(cursor)?;
            let Some(group) = cursor.take_group(Delimiter::Brace) else {
                return Err(parser.expected(cursor, "`{`"));
            };
            let then = parser.body(cursor, &group);
            if !cursor.is_keyword("else") {
                return Ok(Entry::If { condition, then, otherwise: Body::default() });
            }
            cursor.next();
            let otherwise = if cursor.is_keyword("if") {
                let first = cursor.here();
                let nested = parser.chosen(cursor)?;
                let span = parser.since(cursor, first);
                Body { entries: vec![nested], span }
            } else if let Some(group) = cursor.take_group(Delimiter::Brace) {
                parser.body(cursor, &group)
            } else {
                return Err(parser.expected(cursor, "`{` or `if` after `else`"));
            };
            Ok(Entry::If { condition, then, otherwise })
        })
    }

    /// What follows an entry: a comma after an attribute, nothing or a comma after a block.
    fn entry_end(&mut self, cursor: &mut Cursor, is_attribute: bool) -> Parse<()> {
        self.foreign_comments(cursor);
        if cursor.is_empty() || cursor.take_punct(",") {
            return Ok(());
        }
        if cursor.is_punct(";") {
            let span = self.here(cursor);
            cursor.next();
            let found = Diagnostic::error(&MISSING_COMMA, span, "the entries of a body are separated by `,`, not `;`");
            self.report(cursor, found.help("write `,`"));
            return Ok(());
        }
        if !is_attribute {
            return Ok(());
        }
        if cursor.is_punct("#") || begins(cursor) {
            let span = self.mark(cursor, cursor.before(), cursor.before());
            let found = Diagnostic::error(&MISSING_COMMA, span, "a `,` is missing after this value");
            self.report(cursor, found.help("write `,` between the entries of a body"));
            return Ok(());
        }
        Err(self.expected(cursor, "`,` or an operator"))
    }
}

/// Whether the next token is given a value.
fn is_set(cursor: &Cursor) -> bool {
    cursor.is_colon_at(1) || cursor.is_equals_at(1) || cursor.is_punct_at(1, "=>")
}

/// Whether an entry begins here.
fn begins(cursor: &Cursor) -> bool {
    if cursor.is_text_at(0) {
        return cursor.is_colon_at(1);
    }
    cursor.is_word_at(0)
        && (cursor.peek_at(1).is_none()
            || cursor.is_colon_at(1)
            || cursor.is_equals_at(1)
            || cursor.is_punct_at(1, ",")
            || cursor.is_group_at(1, Delimiter::Brace)
            || cursor.is_word_at(1)
            || cursor.is_text_at(1)
            || cursor.is_keyword("for"))
}

/// The text of a quoted label; labels hold no interpolation.
fn quoted_label(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    let text = literal.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

/// Skips to behind the next comma, or to where the next entry clearly begins.
fn skip_entry(cursor: &mut Cursor) {
    let mut moved = false;
    while !cursor.is_empty() {
        if cursor.take_punct(",") || cursor.take_punct(";") {
            return;
        }
        if moved && cursor.is_word_at(0) && cursor.is_colon_at(1) {
            return;
        }
        let was_block = cursor.is_group_at(0, Delimiter::Brace);
        cursor.next();
        moved = true;
        if was_block && cursor.is_word_at(0) && !cursor.is_keyword("else") {
            return;
        }
    }
}
