//! Items of a stack.

use crate::{
    catalog::syntax::{MISSING_BODY, QUOTED_NAME},
    diagnostic::Diagnostic,
    program::{BlockItem, Body, Entry, Expr, Item, ItemKind, Mode, Name, Nested, Resource, ResourceType, Rules},
};
use proc_macro2::Delimiter;

use super::{
    Cursor, Parse, Parser, PathRole, Reported,
    attribute::{Before, Heading},
    cursor::Word,
    keyword::Keyword,
    name::{Naming, dashed_name, quoted},
};

impl Parser<'_> {
    /// Items up to the end of a group.
    pub(super) fn items(&mut self, cursor: &mut Cursor) -> Vec<Item> {
        let mut items = Vec::new();
        while !cursor.is_empty() {
            self.foreign_comments(cursor);
            if cursor.take_punct(";") || self.item_comma(cursor) {
                continue;
            }
            if cursor.is_empty() {
                break;
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

    /// A comma between items, which is taken.
    fn item_comma(&mut self, cursor: &mut Cursor) -> bool {
        if !cursor.is_punct(",") {
            return false;
        }
        let found = self.unexpected(cursor, "an item");
        self.report(cursor, found.help("items follow one another without a comma: remove it"));
        cursor.next();
        true
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
            Keyword::Variable => self.variable_item(cursor, word),
            Keyword::Module => self.block_item(cursor, word, "a module", Naming::Full, ItemKind::Module),
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
            Keyword::Rules => self.rules_item(cursor, word),
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

    /// `rules { … }`.
    fn rules_item(&mut self, cursor: &mut Cursor, word: &Word) -> Parse<(crate::Span, ItemKind)> {
        let span = self.mark(cursor, word.span, word.span);
        if let Some(group) = cursor.take_group(Delimiter::Brace) {
            return Ok((span, ItemKind::Rules(self.rules_body(cursor, &group))));
        }
        let settings = self.item_body(cursor, "`rules`")?;
        Ok((span, ItemKind::Rules(Rules { settings, taken: Vec::new() })))
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
            None => self.name(cursor, what, Naming::Full)?,
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

    pub(super) fn declare(&mut self, cursor: &mut Cursor, what: &str) -> Parse<Name> {
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

    pub(super) fn item_body(&mut self, cursor: &mut Cursor, what: &str) -> Parse<Body> {
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

    /// Terraform's `resource "aws_vpc" "main" { … }`: one error for both names, then read on.
    fn quoted_header(&mut self, cursor: &mut Cursor, what: &str, ty: String) -> (ResourceType, Option<Name>) {
        let first = cursor.here();
        let ty_span = self.here(cursor);
        cursor.next();
        let dashed = dashed_name(cursor.peek());
        let name = dashed.or_else(|| quoted(cursor.peek())).map(|name| Name::new(name, self.here(cursor)));
        if name.is_some() {
            cursor.next();
        }
        let span = self.since(cursor, first);
        let message = format!("the type and name of {what} are written without quotes");
        let found = Diagnostic::error(&QUOTED_NAME, span, message);
        let plain = cursor.word().map(|word| word.text);
        let written = match name.as_ref().map(|name| &*name.text).or(plain.as_deref()).unwrap_or("name") {
            dashed if dashed.contains('-') => format!("\"{dashed}\""),
            plain => plain.to_owned(),
        };
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
pub(super) fn begins(cursor: &Cursor, after_braces: bool) -> bool {
    let Some(word) = cursor.word() else { return false };
    let followed = cursor.is_word_at(1) || cursor.is_text_at(1);
    match word.text.as_str() {
        "else" => false,
        "if" | "for" => after_braces,
        keyword if Keyword::read(keyword).is_some() => followed || after_braces,
        _ => after_braces && (followed || cursor.is_group_at(1, Delimiter::Brace)),
    }
}
