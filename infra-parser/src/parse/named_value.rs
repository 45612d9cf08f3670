//! Items that name something by a value: variables, bindings, outputs, configurations of providers.

use crate::{
    catalog::syntax::{MISSING_BODY, MISSING_SEMICOLON, PROVIDER_ALIAS},
    diagnostic::Diagnostic,
    program::{BlockItem, Body, Entry, Expr, ExprKind, ItemKind, Name},
};
use proc_macro2::{Delimiter, TokenStream};

use super::{Cursor, Parse, Parser, cursor::Word, item::begins, name::Naming};

impl Parser<'_> {
    /// `variable name { … }`.
    pub(super) fn variable_item(&mut self, cursor: &mut Cursor, keyword: &Word) -> Parse<(crate::Span, ItemKind)> {
        let name = self.name(cursor, "a variable", Naming::Full)?;
        self.declared = Some(name.clone());
        let span = self.since(cursor, keyword.span);
        let body = if cursor.is_colon_at(0) || (cursor.is_equals_at(0) && !cursor.is_group_at(1, Delimiter::Brace)) {
            self.variable_like_let(cursor, &name)?
        } else {
            self.item_body(cursor, "a variable")?
        };
        Ok((span, ItemKind::Variable(BlockItem { name, body })))
    }

    /// `variable name: type = default;`: reported, and understood.
    fn variable_like_let(&mut self, cursor: &mut Cursor, name: &Name) -> Parse<Body> {
        let span = self.here(cursor);
        let mut entries = Vec::new();
        let mut written = Vec::new();
        for (argument, begins) in [("type", cursor.is_colon_at(0)), ("default", true)] {
            if !begins || argument == "default" && !cursor.is_equals_at(0) {
                continue;
            }
            let at = self.here(cursor);
            cursor.next();
            let (value, text) = self.expression_and_text(cursor)?;
            written.push(format!("{argument}: {text}"));
            entries.push(Entry::Attribute { name: Name::new(argument, at), value });
        }
        let found = Diagnostic::error(&MISSING_BODY, span, "a variable needs a body in braces");
        self.report(cursor, found.help(format!("write `variable {} {{ {} }}`", name.text, written.join(", "))));
        cursor.take_punct(";");
        Ok(Body { entries, span })
    }

    /// An expression and how it is written, if that is short.
    fn expression_and_text(&mut self, cursor: &mut Cursor) -> Parse<(Expr, String)> {
        let before = cursor.rest().to_vec();
        let value = self.expression(cursor)?;
        let tokens: TokenStream = before.iter().take(before.len() - cursor.rest().len()).cloned().collect();
        let text = tokens.to_string();
        Ok((value, if text.chars().count() > 40 { "…".to_owned() } else { text }))
    }

    /// `let name = value;`.
    pub(super) fn binding_item(&mut self, cursor: &mut Cursor, keyword: &Word) -> Parse<(crate::Span, ItemKind)> {
        if cursor.is_keyword("mut") {
            let found = self.unexpected(cursor, "a name");
            self.report(cursor, found.help("values never change: write `let name = value;`"));
            cursor.next();
        }
        let name = self.declare(cursor, "a binding")?;
        let span = self.since(cursor, keyword.span);
        let ty = if cursor.is_colon_at(0) {
            let found = self.unexpected(cursor, "`=`");
            cursor.next();
            let (ty, text) = self.expression_and_text(cursor)?;
            if !cursor.is_equals_at(0) && !may_be_type(&ty) {
                self.report(cursor, found.help(format!("write `let {} = {text};`", name.text)));
                self.semicolon(cursor)?;
                return Ok((span, ItemKind::Let { shared: false, name, ty: None, value: ty }));
            }
            Some(ty)
        } else {
            None
        };
        self.equals(cursor)?;
        let value = self.expression(cursor)?;
        self.semicolon(cursor)?;
        Ok((span, ItemKind::Let { shared: false, name, ty, value }))
    }

    /// `output name = value;`, `output name { … }`.
    pub(super) fn output(&mut self, cursor: &mut Cursor, keyword: &Word) -> Parse<(crate::Span, ItemKind)> {
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

    /// `provider aws { … }`, `provider aws.west { … }`, and `provider aws.west;` of a stack that is given it.
    pub(super) fn provider(&mut self, cursor: &mut Cursor, keyword: &Word) -> Parse<(crate::Span, ItemKind)> {
        let name = self.name(cursor, "a provider", Naming::Free)?;
        let mut alias =
            if cursor.take_punct(".") { Some(self.name(cursor, "a provider's alias", Naming::Free)?) } else { None };
        let span = self.since(cursor, keyword.span);
        if cursor.take_punct(";") {
            return Ok((span, ItemKind::TakenProvider { name, alias }));
        }
        let body = self.item_body(cursor, "a provider")?;
        if alias.is_none() {
            alias = self.alias_within(cursor, &name, &body);
        }
        Ok((span, ItemKind::Provider { name, alias, body }))
    }

    /// `provider aws { alias: "west" }`, as Terraform's own language writes it: reported, and understood.
    fn alias_within(&mut self, cursor: &Cursor, provider: &Name, body: &Body) -> Option<Name> {
        let (at, value) = body.entries.iter().find_map(|entry| match entry {
            Entry::Attribute { name, value } if &*name.text == "alias" => Some((name.span, value)),
            _ => None,
        })?;
        let text = value.plain_text().or_else(|| match &*value.kind {
            ExprKind::Name(name) => Some(name.clone()),
            _ => None,
        });
        let shown = text.as_deref().unwrap_or("name");
        let found = Diagnostic::error(&PROVIDER_ALIAS, at, "the alias of a provider stands behind its name");
        self.report(cursor, found.help(format!("write `provider {}.{shown} {{ … }}`", provider.text)));
        text.map(|text| Name::new(text, value.span))
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

    pub(super) fn semicolon(&mut self, cursor: &mut Cursor) -> Parse<()> {
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
}

/// Whether this reads as a type: `string`, `list(string)`, `[string]`.
fn may_be_type(expr: &Expr) -> bool {
    match &*expr.kind {
        ExprKind::Name(_) | ExprKind::Call { .. } | ExprKind::Poison => true,
        ExprKind::List(all) => matches!(all.as_slice(), [one] if may_be_type(one)),
        _ => false,
    }
}
