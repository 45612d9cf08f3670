//! Items of a stack.

use crate::{
    catalog::syntax::{FOR_BINDING, MISSING_BODY, MISSING_SEMICOLON, QUOTED_NAME},
    diagnostic::Diagnostic,
    program::{BlockItem, Body, Entry, Expr, Item, ItemKind, Mode, Name, Nested, Resource, ResourceType},
};
use proc_macro2::Delimiter;

use super::{
    Cursor, Parse, Parser, PathRole, Reported,
    attribute::{Before, Heading},
    cursor::Word,
    keyword::Keyword,
    name::{Naming, quoted},
};

impl Parser<'_> {
    /// Items up to the end of a group.
    pub(super) fn items(&mut self, cursor: &mut Cursor) -> Vec<Item> {
        let mut items = Vec::new();
        while !cursor.is_empty() {
            if cursor.take_punct(";") {
                continue;
            }
            let heading = self.heading(cursor, Before::Item);
            if cursor.is_empty() {
                self.forget_heading(cursor, &heading);
                break;
            }
            let first = cursor.here();
            let start = cursor.rest().len();
            self.declared = None;
            let read = self.deeper(cursor, super::Parser::item);
            let Heading { docs, attributes } = heading;
            let item = if let Ok((span, kind)) = read {
                Item { attributes, docs, span, kind }
            } else {
                skip_item(cursor, start);
                let name = self.declared.take();
                let span = match &name {
                    Some(name) => name.span,
                    None => self.mark(cursor, first, first),
                };
                Item { attributes, docs, span, kind: ItemKind::Poison { name } }
            };
            items.push(item);
        }
        items
    }

    fn item(&mut self, cursor: &mut Cursor) -> Parse<(crate::Span, ItemKind)> {
        let Some(word) = cursor.word() else {
            return Err(self.expected(cursor, "an item such as `resource`, `stack`, `let` or `output`"));
        };
        if word.text == "pub" && cursor.is_keyword_at(1, "stack") {
            cursor.next();
            let (span, mut kind) = self.item(cursor)?;
            if let ItemKind::Stack(nested) = &mut kind {
                nested.public = true;
            }
            return Ok((span, kind));
        }
        if word.text == "shared" && cursor.is_keyword_at(1, "let") {
            cursor.next();
            let (span, mut kind) = self.item(cursor)?;
            if let ItemKind::Let { shared, .. } = &mut kind {
                *shared = true;
            }
            return Ok((span, kind));
        }
        let keyword = self.keyword(cursor, &word)?;
        // `for` and `if` take their own keyword.
        if !matches!(keyword, Keyword::For | Keyword::If) {
            cursor.next();
        }
        self.keyword_item(cursor, &word, keyword)
    }

    fn keyword_item(&mut self, cursor: &mut Cursor, word: &Word, keyword: Keyword) -> Parse<(crate::Span, ItemKind)> {
        match keyword {
            Keyword::For => self.for_items(cursor),
            Keyword::If => self.if_items(cursor),
            Keyword::Resource => self.resource(cursor, word, Mode::Managed, "a resource"),
            Keyword::Data => self.resource(cursor, word, Mode::Data, "a data source"),
            Keyword::Ephemeral => self.resource(cursor, word, Mode::Ephemeral, "an ephemeral resource"),
            Keyword::Stack => self.nested(cursor, word, PathRole::Stack),
            Keyword::Remote => self.nested(cursor, word, PathRole::Remote),
            Keyword::Variable => self.block_item(cursor, word, "a variable", Naming::Declared, ItemKind::Variable),
            Keyword::Module => self.block_item(cursor, word, "a module", Naming::Declared, ItemKind::Module),
            Keyword::Check => self.block_item(cursor, word, "a check", Naming::Free, ItemKind::Check),
            Keyword::Let => self.binding_item(cursor, word),
            Keyword::Output => self.output(cursor, word),
            Keyword::Provider => self.provider(cursor, word),
            Keyword::Terraform => self.body_alone(cursor, word, keyword, ItemKind::Terraform),
            Keyword::RequiredProviders => self.body_alone(cursor, word, keyword, ItemKind::RequiredProviders),
            Keyword::Moved => self.body_alone(cursor, word, keyword, ItemKind::Moved),
            Keyword::Import => self.body_alone(cursor, word, keyword, ItemKind::Import),
            Keyword::Removed => self.body_alone(cursor, word, keyword, ItemKind::Removed),
            Keyword::Validation => self.body_alone(cursor, word, keyword, ItemKind::Validation),
            Keyword::Rules => self.body_alone(cursor, word, keyword, ItemKind::Rules),
        }
    }

    /// `keyword { … }`.
    fn body_alone(
        &mut self,
        cursor: &mut Cursor,
        word: &Word,
        keyword: Keyword,
        make: fn(Body) -> ItemKind,
    ) -> Parse<(crate::Span, ItemKind)> {
        let span = self.mark(cursor, word.span, word.span);
        let body = self.item_body(cursor, &format!("`{}`", keyword.word()))?;
        Ok((span, make(body)))
    }

    /// `resource TYPE name[key] { … }`.
    fn resource(
        &mut self,
        cursor: &mut Cursor,
        keyword: &Word,
        mode: Mode,
        what: &str,
    ) -> Parse<(crate::Span, ItemKind)> {
        let (ty, quoted) = self.resource_type(cursor, what)?;
        let misplaced = match &ty {
            ResourceType::Kind { path, .. } => self.generic_arguments(cursor, path, PathRole::Kind),
            ResourceType::Provider(_) => false,
        };
        let name = match quoted {
            Some(name) => name,
            None => self.name(cursor, what, Naming::Declared)?,
        };
        self.declared = Some(name.clone());
        let key = self.key(cursor)?;
        let span = self.since(cursor, keyword.span);
        let mut body = self.item_body(cursor, what)?;
        if misplaced {
            body.entries.push(Entry::Poison { name: None });
        }
        Ok((span, ItemKind::Resource(Resource { mode, ty, name, key, body })))
    }

    /// The type, and the name if both are in quotes.
    fn resource_type(&mut self, cursor: &mut Cursor, what: &str) -> Parse<(ResourceType, Option<Name>)> {
        if let Some(ty) = quoted(cursor.peek()) {
            return Ok(self.quoted_header(cursor, what, ty));
        }
        match cursor.word() {
            Some(word) if !cursor.is_punct_at(1, "::") && !word.text.starts_with(char::is_uppercase) => {
                cursor.next();
                Ok((ResourceType::Provider(self.plain_name(cursor, &word)), None))
            }
            _ => Ok((ResourceType::Kind { path: self.path(cursor, PathRole::Kind)?, definition: None }, None)),
        }
    }

    /// `stack Path name[key] { … }`, `remote Path name;`.
    fn nested(&mut self, cursor: &mut Cursor, keyword: &Word, role: PathRole) -> Parse<(crate::Span, ItemKind)> {
        let what = if role == PathRole::Stack { "a stack" } else { "a remote stack" };
        let path = self.path(cursor, role)?;
        let misplaced = self.generic_arguments(cursor, &path, role);
        let name = self.declare(cursor, what)?;
        let key = self.key(cursor)?;
        let span = self.since(cursor, keyword.span);
        let mut body = if let Some(group) = cursor.take_group(Delimiter::Brace) {
            self.body(cursor, &group)
        } else {
            self.semicolon(cursor)?;
            Body { entries: Vec::new(), span: name.span }
        };
        if misplaced {
            body.entries.push(Entry::Poison { name: None });
        }
        let nested = Nested { path, definition: None, name, key, public: false, body };
        Ok((span, if role == PathRole::Stack { ItemKind::Stack(nested) } else { ItemKind::Remote(nested) }))
    }

    fn block_item(
        &mut self,
        cursor: &mut Cursor,
        keyword: &Word,
        what: &str,
        naming: Naming,
        kind: impl FnOnce(BlockItem) -> ItemKind,
    ) -> Parse<(crate::Span, ItemKind)> {
        let name = self.name(cursor, what, naming)?;
        self.declared = Some(name.clone());
        let span = self.since(cursor, keyword.span);
        let body = self.item_body(cursor, what)?;
        Ok((span, kind(BlockItem { name, body })))
    }

    /// `let name = value;`.
    fn binding_item(&mut self, cursor: &mut Cursor, keyword: &Word) -> Parse<(crate::Span, ItemKind)> {
        if cursor.is_keyword("mut") {
            let found = self.unexpected(cursor, "a name");
            self.report(cursor, found.help("values never change: write `let name = value;`"));
            cursor.next();
        }
        let name = self.declare(cursor, "a binding")?;
        let span = self.since(cursor, keyword.span);
        let ty = if cursor.is_colon_at(0) {
            cursor.next();
            Some(self.expression(cursor)?)
        } else {
            None
        };
        self.equals(cursor)?;
        let value = self.expression(cursor)?;
        self.semicolon(cursor)?;
        Ok((span, ItemKind::Let { shared: false, name, ty, value }))
    }

    /// `output name = value;`, `output name { … }`.
    fn output(&mut self, cursor: &mut Cursor, keyword: &Word) -> Parse<(crate::Span, ItemKind)> {
        let name = self.name(cursor, "an output", Naming::Free)?;
        self.declared = Some(name.clone());
        let span = self.since(cursor, keyword.span);
        if let Some(group) = cursor.take_group(Delimiter::Brace) {
            return Ok((span, ItemKind::Output { name, value: None, body: self.body(cursor, &group) }));
        }
        self.equals(cursor)?;
        let value = self.expression(cursor)?;
        self.semicolon(cursor)?;
        Ok((span, ItemKind::Output { name, value: Some(value), body: Body::default() }))
    }

    /// `provider aws { … }`, `provider aws.west { … }`.
    fn provider(&mut self, cursor: &mut Cursor, keyword: &Word) -> Parse<(crate::Span, ItemKind)> {
        let name = self.name(cursor, "a provider", Naming::Free)?;
        let alias =
            if cursor.take_punct(".") { Some(self.name(cursor, "a provider's alias", Naming::Free)?) } else { None };
        let span = self.since(cursor, keyword.span);
        let body = self.item_body(cursor, "a provider")?;
        Ok((span, ItemKind::Provider { name, alias, body }))
    }

    fn for_items(&mut self, cursor: &mut Cursor) -> Parse<(crate::Span, ItemKind)> {
        let first = cursor.here();
        let (key, value, source) = self.for_head(cursor)?;
        let span = self.since(cursor, first);
        let items = self.item_group(cursor, "`{` and what is repeated")?;
        Ok((span, ItemKind::For { key, value, source, items }))
    }

    fn if_items(&mut self, cursor: &mut Cursor) -> Parse<(crate::Span, ItemKind)> {
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

    fn declare(&mut self, cursor: &mut Cursor, what: &str) -> Parse<Name> {
        let name = self.name(cursor, what, Naming::Declared)?;
        self.declared = Some(name.clone());
        Ok(name)
    }

    /// `[key]` of a family.
    fn key(&mut self, cursor: &mut Cursor) -> Parse<Option<Expr>> {
        let Some(group) = cursor.take_group(Delimiter::Bracket) else { return Ok(None) };
        let mut inner = cursor.enter(&group);
        self.unrestricted(|parser| parser.only_expression(&mut inner)).map(Some)
    }

    fn item_body(&mut self, cursor: &mut Cursor, what: &str) -> Parse<Body> {
        if let Some(group) = cursor.take_group(Delimiter::Brace) {
            return Ok(self.body(cursor, &group));
        }
        let equals = cursor.is_equals_at(0) && cursor.is_group_at(1, Delimiter::Brace);
        let span = if equals || cursor.is_empty() || cursor.is_punct(";") || cursor.is_word_at(0) {
            self.mark(cursor, cursor.before(), cursor.before())
        } else {
            self.here(cursor)
        };
        let found = Diagnostic::error(&MISSING_BODY, span, format!("{what} needs a body in braces"));
        self.report(cursor, found.help("write `{ … }` behind it; an empty body is `{}`"));
        if equals {
            cursor.next();
            return self.item_body(cursor, what);
        }
        Err(Reported)
    }

    fn equals(&mut self, cursor: &mut Cursor) -> Parse<()> {
        if cursor.is_equals_at(0) {
            cursor.next();
            return Ok(());
        }
        if cursor.is_colon_at(0) {
            let found = self.unexpected(cursor, "`=`");
            self.report(cursor, found.help("items are written with `=`, the entries of a body with `:`"));
            cursor.next();
            return Ok(());
        }
        Err(self.expected(cursor, "`=` and a value"))
    }

    fn semicolon(&mut self, cursor: &mut Cursor) -> Parse<()> {
        if cursor.take_punct(";") {
            return Ok(());
        }
        let comma = cursor.is_punct(",");
        if !(comma || cursor.is_empty() || begins(cursor, true) || cursor.is_punct("#")) {
            return Err(self.expected(cursor, "`;` or an operator"));
        }
        let span = if comma { self.here(cursor) } else { self.mark(cursor, cursor.before(), cursor.before()) };
        let message = if comma { "an item ends with `;`, not `,`" } else { "a `;` is missing after this" };
        let found = Diagnostic::error(&MISSING_SEMICOLON, span, message);
        self.report(cursor, found.help("write `;` at the end of the item"));
        cursor.take_punct(",");
        Ok(())
    }

    /// Terraform's `resource "aws_vpc" "main" { … }`: one error for both names, then read on.
    fn quoted_header(&mut self, cursor: &mut Cursor, what: &str, ty: String) -> (ResourceType, Option<Name>) {
        let first = cursor.here();
        let ty_span = self.here(cursor);
        cursor.next();
        let name = quoted(cursor.peek()).map(|name| Name::new(name, self.here(cursor)));
        if name.is_some() {
            cursor.next();
        }
        let span = self.since(cursor, first);
        let message = format!("the type and name of {what} are written without quotes");
        let found = Diagnostic::error(&QUOTED_NAME, span, message);
        let plain = cursor.word().map(|word| word.text);
        let written = name.as_ref().map(|name| &*name.text).or(plain.as_deref()).unwrap_or("name");
        self.report(cursor, found.help(format!("write `{ty} {written}`")));
        (ResourceType::Provider(Name::new(ty, ty_span)), name)
    }
}

/// Skips a broken item: behind its `;`, or to where the next item clearly begins.
fn skip_item(cursor: &mut Cursor, start: usize) {
    let mut after_braces = false;
    while !cursor.is_empty() {
        let moved = cursor.rest().len() < start;
        if moved && (cursor.is_punct("#") || begins(cursor, after_braces)) {
            return;
        }
        if cursor.take_punct(";") {
            return;
        }
        after_braces = cursor.is_group_at(0, Delimiter::Brace);
        cursor.next();
    }
}

/// Whether an item begins here; behind braces that does not take one of our keywords.
fn begins(cursor: &Cursor, after_braces: bool) -> bool {
    let Some(word) = cursor.word() else { return false };
    let followed = cursor.is_word_at(1) || cursor.is_text_at(1);
    match word.text.as_str() {
        "else" => false,
        "if" | "for" => after_braces,
        keyword if Keyword::read(keyword).is_some() => followed || after_braces,
        _ => after_braces && (followed || cursor.is_group_at(1, Delimiter::Brace)),
    }
}
