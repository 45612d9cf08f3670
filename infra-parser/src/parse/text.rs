//! Text and its interpolations: `"vpc-{suffix}"`, with `{{` and `}}` for braces; directives stand in [`super::directive`].

use crate::{
    Span, Text,
    catalog::syntax::{
        EMPTY_INTERPOLATION, INVALID_LITERAL, TERRAFORM_INTERPOLATION, UNCLOSED_INTERPOLATION, UNMATCHED_BRACE,
    },
    diagnostic::Diagnostic,
    program::{Expr, ExprKind, Name, Part},
};
use proc_macro2::Literal;

use super::{
    Cursor, Parse, Parser, Reported,
    cursor::Inside,
    directive::{self, Open},
    lexer,
    literal::text_value,
    poison,
    rust_literal::{self, RustLiteral},
};

impl Parser<'_> {
    /// A text literal.
    pub(super) fn text(&mut self, cursor: &Cursor, literal: &Literal, span: Span) -> Parse<Expr> {
        let Some(text) = text_value(literal) else {
            let RustLiteral::Text { suffix, .. } = rust_literal::read(literal) else { return Err(Reported) };
            let message = format!("`{suffix}` follows a text without a space");
            let found = Diagnostic::error(&INVALID_LITERAL, span, message);
            return Err(
                self.report(cursor, found.help("a quote within a text is written `\\\"`, or the text as `r#\"…\"#`"))
            );
        };
        let mut template = Template::default();
        let read = self.parts(cursor, &text, literal, span, &mut template);
        if read.and_then(|()| self.all_closed(cursor, &template, span)).is_err() {
            return Ok(poison(span));
        }
        Ok(Expr::new(ExprKind::Template(template.take()), span))
    }

    fn parts(
        &mut self,
        cursor: &Cursor,
        value: &str,
        literal: &Literal,
        span: Span,
        template: &mut Template,
    ) -> Parse<()> {
        let mut rest = value;
        let mut wrong = Ok(());
        while let Some(at) = rest.find(['{', '}']) {
            let (plain, braced) = rest.split_at(at);
            template.text(plain);
            if let Some(after) = braced.strip_prefix("{{") {
                template.plain.push('{');
                rest = after;
            } else if let Some(after) = braced.strip_prefix("}}") {
                template.plain.push('}');
                rest = after;
            } else if let Some(after) = braced.strip_prefix('{') {
                let Some(length) = lexer::closing_brace(after) else {
                    return Err(self.unclosed(cursor, after, span));
                };
                let (source, closed) = after.split_at(length);
                self.terraform_interpolation(cursor, &template.plain, source, span)?;
                if template.plain.ends_with('%') && directive::is_one(source) {
                    self.directive(cursor, source, literal, span, template)?;
                } else {
                    match self.interpolation(cursor, source, literal, span) {
                        Ok(expression) => template.push(expression),
                        Err(Reported) => wrong = Err(Reported),
                    }
                }
                rest = closed.strip_prefix('}').unwrap_or(closed);
            } else {
                let before = value.strip_suffix(braced).unwrap_or(plain);
                return Err(self.unmatched(cursor, before, span));
            }
        }
        template.text(rest);
        wrong
    }

    fn unmatched(&mut self, cursor: &Cursor, before: &str, span: Span) -> Reported {
        let start = before.char_indices().rev().nth(19).map_or(0, |(at, _)| at);
        let near = before.get(start..).unwrap_or(before);
        let message = if near.is_empty() {
            "the `}` at the beginning of the text closes nothing".to_owned()
        } else {
            format!("a `}}` closes nothing in the text, after `{near}`")
        };
        let found = Diagnostic::error(&UNMATCHED_BRACE, span, message);
        self.report(cursor, found.help("write `}}` for a brace that is part of the text"))
    }

    fn unclosed(&mut self, cursor: &Cursor, after: &str, span: Span) -> Reported {
        let start: String = after.chars().take(20).collect();
        let found = Diagnostic::error(&UNCLOSED_INTERPOLATION, span, format!("`{{{start}` is not closed in the text"));
        self.report(cursor, found.help("close it with `}`, or write `{{` for a brace that is part of the text"))
    }

    /// `${x}` means something in Terraform's own language, and something else here.
    fn terraform_interpolation(&mut self, cursor: &Cursor, plain: &str, source: &str, span: Span) -> Parse<()> {
        let source = source.trim();
        if plain.ends_with('$') {
            let message = format!("`${{{source}}}` is how Terraform's own language interpolates");
            let found = Diagnostic::error(&TERRAFORM_INTERPOLATION, span, message)
                .help(format!("write `{{{source}}}`; a dollar sign before a value is `{{\"$\"}}{{{source}}}`"))
                .help(format!("`${{{{{source}}}}}` is the text itself, without interpolation"));
            return Err(self.report(cursor, found));
        }
        Ok(())
    }

    fn interpolation(&mut self, outer: &Cursor, source: &str, literal: &Literal, span: Span) -> Parse<Expr> {
        if source.trim().is_empty() {
            let found = Diagnostic::error(&EMPTY_INTERPOLATION, span, "`{}` interpolates nothing");
            return Err(self.report(outer, found.help("name the value, `{value}`, or write `{{}}` for the two braces")));
        }
        if let Some(expression) = simple(source.trim(), span) {
            return Ok(expression);
        }
        self.inside(source, source, literal, span, Self::whole_interpolation)
    }

    /// Reads the tokens between the braces of an interpolation, which messages quote.
    pub(super) fn inside<T>(
        &mut self,
        source: &str,
        quoted: &str,
        literal: &Literal,
        span: Span,
        read: impl FnOnce(&mut Self, &mut Cursor) -> Parse<T>,
    ) -> Parse<T> {
        let inside = Inside { span, source: Text::from(quoted) };
        match lexer::tokens(source, literal.span()) {
            Ok(tokens) => {
                let mut cursor = Cursor::interpolation(tokens, literal.span(), inside);
                self.unrestricted(|parser| parser.deeper(&mut cursor, read))
            }
            Err(wrong) => {
                let cursor = Cursor::interpolation(Vec::new(), literal.span(), inside);
                Err(self.error(&cursor, wrong.code, span, wrong.message))
            }
        }
    }

    /// The expression of an interpolation; a colon behind it comes from Rust's formatting, or the text is JSON.
    pub(super) fn whole_interpolation(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        let is_key = cursor.is_text_at(0);
        let expression = self.expression(cursor)?;
        if cursor.is_empty() {
            return Ok(expression);
        }
        let found = self.unexpected(cursor, "an operator or the end of the expression");
        let help = match (cursor.is_colon_at(0), is_key) {
            (true, true) => "write `{{` and `}}` for the braces of JSON, or build it: `jsonencode({ … })`",
            (true, false) => "a value takes no format; write `{format(\"%05d\", value)}`",
            _ => return Err(self.report(cursor, found)),
        };
        Err(self.report(cursor, found.help(help)))
    }
}

/// `name` and `name.attribute`, which most interpolations are, without going through tokens.
fn simple(source: &str, span: Span) -> Option<Expr> {
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let mut names = source.split('.');
    let root = names.next().filter(|name| is_name(name))?;
    if matches!(root, "true" | "false" | "null" | "if" | "for") {
        return None;
    }
    let root = Expr::new(ExprKind::Name(root.into()), span);
    names.enumerate().try_fold(root, |source, (depth, name)| {
        (is_name(name) && depth < 32).then(|| Expr::new(ExprKind::Attribute(source, Name::new(name, span)), span))
    })
}

/// A text as far as it is read.
#[derive(Default)]
pub(super) struct Template {
    pub(super) parts: Vec<Part>,
    pub(super) plain: String,
    /// Directives that are open, innermost last.
    pub(super) open: Vec<Open>,
    /// Whether the white space that comes next is left out, up to the end of its line.
    pub(super) strip: bool,
}

impl Template {
    fn text(&mut self, text: &str) {
        let strip = std::mem::replace(&mut self.strip, false);
        self.plain.push_str(if strip { directive::stripped_before(text) } else { text });
    }

    pub(super) fn push(&mut self, expression: Expr) {
        self.finish();
        self.strip = false;
        self.parts.push(Part::Expr(expression));
    }

    fn finish(&mut self) {
        if !self.plain.is_empty() {
            self.parts.push(Part::Text(std::mem::take(&mut self.plain).into()));
        }
    }

    /// The parts so far.
    pub(super) fn take(&mut self) -> Vec<Part> {
        self.finish();
        std::mem::take(&mut self.parts)
    }
}
