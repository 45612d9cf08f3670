//! Operands: what stands between operators, with its attributes and indexes.

use crate::{
    catalog::syntax::{
        FOREIGN_SYNTAX, LEGACY_INDEX, METHOD_CALL, MISSING_ELSE, MISSING_VALUE, RUST_PATH, SPREAD_POSITION,
    },
    diagnostic::Diagnostic,
    function::{self, Meant},
    limits::SYNTAX_CHAIN,
    program::{Expr, ExprKind, Name},
};
use proc_macro2::{Delimiter, Group, TokenTree};

use super::{Cursor, Parse, Parser, Reported, cursor::Word, name::Naming, poison, problem};

impl Parser<'_> {
    /// A primary expression and all that is attached to it.
    pub(super) fn operand(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        let first = cursor.here();
        let mut operand = self.primary(cursor)?;
        let mut chain = 0;
        loop {
            chain += 1;
            if chain > SYNTAX_CHAIN {
                return Err(self.too_deep(cursor));
            }
            let kind = if cursor.is_punct(".") && !cursor.is_punct("..") {
                self.attribute(cursor, operand)?
            } else if let Some(group) = cursor.take_group(Delimiter::Bracket) {
                self.index(cursor, &group, operand)?
            } else {
                return Ok(operand);
            };
            let span = self.since(cursor, first);
            operand = Expr::new(kind, span);
        }
    }

    fn attribute(&mut self, cursor: &mut Cursor, source: Expr) -> Parse<ExprKind> {
        let Some(word) = cursor.word_at(1) else {
            return self.legacy_index(cursor, source);
        };
        if cursor.is_group_at(2, Delimiter::Parenthesis) {
            cursor.next();
            let span = self.here(cursor);
            let found = Diagnostic::error(&METHOD_CALL, span, format!("values have no methods: `{}(…)`", word.text));
            let value = match &*source.kind {
                ExprKind::Name(name) => name,
                _ => "value",
            };
            let more = cursor.group_at(1, Delimiter::Parenthesis).is_some_and(|group| !group.stream().is_empty());
            let more = if more { ", …" } else { "" };
            let help = match function::meant(&word.text) {
                Some(Meant::Function(function)) => format!("write `{function}({value}{more})`"),
                Some(Meant::Written(how)) => how.to_owned(),
                None => format!("functions are called as `{}({value}{more})`", word.text),
            };
            self.report(cursor, found.help(help));
            cursor.skip(2);
            return Ok(ExprKind::Poison);
        }
        cursor.skip(2);
        let name = self.plain_name(cursor, &word);
        Ok(ExprKind::Attribute(source, name))
    }

    /// `.0` and `.*` of old Terraform.
    fn legacy_index(&mut self, cursor: &mut Cursor, source: Expr) -> Parse<ExprKind> {
        cursor.next();
        let span = self.here(cursor);
        if cursor.is_punct("*") {
            cursor.next();
            let found = Diagnostic::error(&LEGACY_INDEX, span, "`.*` is written in brackets");
            self.report(cursor, found.help("write `[*]`"));
            return Ok(ExprKind::Splat(source));
        }
        match cursor.peek() {
            Some(TokenTree::Literal(literal)) => {
                let digits = literal.to_string();
                cursor.next();
                let indexes = format!("[{}]", digits.replace('.', "]["));
                let found = Diagnostic::error(&LEGACY_INDEX, span, "an index is written in brackets");
                self.report(cursor, found.help(format!("write `{indexes}`")));
                Ok(ExprKind::Poison)
            }
            _ => Err(self.expected(cursor, "an attribute's name after `.`")),
        }
    }

    fn index(&mut self, outer: &Cursor, group: &Group, source: Expr) -> Parse<ExprKind> {
        let mut cursor = outer.enter(group);
        if cursor.is_punct("*") && cursor.rest().len() == 1 {
            return Ok(ExprKind::Splat(source));
        }
        if cursor.is_empty() {
            return Err(self.expected(&cursor, "an index or `*`"));
        }
        let index = self.unrestricted(|parser| parser.only_expression(&mut cursor))?;
        Ok(ExprKind::Index(source, index))
    }

    fn primary(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        let first = cursor.here();
        match cursor.peek() {
            Some(TokenTree::Literal(_)) => self.literal(cursor),
            Some(TokenTree::Ident(ident)) => {
                let word = Word::of(ident);
                self.word_operand(cursor, &word)
            }
            Some(TokenTree::Group(group)) => {
                let delimiter = group.delimiter();
                if delimiter == Delimiter::Brace && self.no_brace {
                    return Err(self.missing_value(cursor));
                }
                let Some(group) = cursor.take_group(delimiter) else { return Err(Reported) };
                let mut inner = cursor.enter(&group);
                let kind = self.unrestricted(|parser| match delimiter {
                    Delimiter::Bracket => parser.list(&mut inner),
                    Delimiter::Brace => parser.object(&mut inner),
                    Delimiter::Parenthesis | Delimiter::None if inner.is_empty() => Err(parser.missing_value(&inner)),
                    Delimiter::Parenthesis | Delimiter::None => {
                        let expr = parser.only_expression(&mut inner)?;
                        Ok(if is_splatted(&expr) { ExprKind::Paren(expr) } else { *expr.kind })
                    }
                })?;
                let span = self.since(cursor, first);
                Ok(Expr::new(kind, span))
            }
            Some(TokenTree::Punct(_)) if cursor.is_punct("<<") => self.heredoc(cursor),
            Some(TokenTree::Punct(_)) => Err(self.punct_operand(cursor)),
            None => Err(self.missing_value(cursor)),
        }
    }

    /// Nothing where a value should be.
    pub(super) fn missing_value(&mut self, cursor: &Cursor) -> Reported {
        let span = self.here(cursor);
        let found =
            Diagnostic::error(&MISSING_VALUE, span, format!("expected a value, found {}", problem::next(cursor)));
        let object = matches!(cursor.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
            && matches!(cursor.rest().get(1), Some(TokenTree::Group(_)));
        let help = if object {
            "in the head of a `for` or `if` an object stands in parentheses: `({ … })`"
        } else {
            "write one; `null` is the value of what is left out"
        };
        self.report(cursor, found.help(help))
    }

    fn punct_operand(&mut self, cursor: &mut Cursor) -> Reported {
        let foreign = [
            ("$", "`$`", "write the name alone, or `{name}` in a text"),
            ("&", "`&`", "values are not borrowed: write the name alone"),
            ("*", "`*`", "values are not dereferenced: write the name alone"),
            ("|", "a closure", "write `[for x in xs: …]` to go through a list"),
            ("@", "`@`", "write the name alone"),
            ("#", "`#`", "a comment begins with `//`"),
        ];
        let Some((symbol, what, help)) = foreign.into_iter().find(|(symbol, ..)| cursor.is_punct(symbol)) else {
            return self.missing_value(cursor);
        };
        let span = self.ahead(cursor, symbol.len());
        let found = Diagnostic::error(&FOREIGN_SYNTAX, span, format!("{what} is not part of the language"));
        self.report(cursor, found.help(help))
    }

    fn word_operand(&mut self, cursor: &mut Cursor, word: &Word) -> Parse<Expr> {
        let first = word.span;
        let constant = match word.text.as_str() {
            _ if word.raw => None,
            "true" => Some(ExprKind::Bool(true)),
            "false" => Some(ExprKind::Bool(false)),
            "null" => Some(ExprKind::Null),
            "if" => return self.conditional(cursor),
            _ => None,
        };
        if cursor.is_punct_at(1, "!") && matches!(cursor.peek_at(2), Some(TokenTree::Group(_))) {
            let span = self.mark(cursor, first, first);
            let found =
                Diagnostic::error(&FOREIGN_SYNTAX, span, format!("no Rust macro can stand here: `{}!`", word.text));
            self.report(cursor, found.help(instead_of_macro(&word.text)));
            cursor.skip(3);
            return Ok(poison(span));
        }
        if !word.raw && constant.is_none() && self.is_rust_keyword(cursor, word) {
            let span = self.mark(cursor, first, first);
            let found =
                Diagnostic::error(&FOREIGN_SYNTAX, span, format!("`{}` is not part of an expression", word.text));
            let help = match word.text.as_str() {
                "for" => "write `[for x in xs: element]` for a list, `{for k, v in m: key => value}` for an object",
                "match" | "switch" => {
                    "write `if … { … } else if … { … } else { … }`, or index an object: `{ a: 1, b: 2 }[x]`"
                }
                "not" => "write `!`",
                _ => "write `rust(expression)` for what Rust must compute",
            };
            return Err(self.report(cursor, found.help(help)));
        }
        cursor.next();
        if let Some(kind) = constant {
            let span = self.mark(cursor, first, first);
            return Ok(Expr::new(kind, span));
        }
        if cursor.is_punct("::") {
            return self.qualified(cursor, word);
        }
        if let Some(group) = cursor.take_group(Delimiter::Parenthesis) {
            let name = self.plain_name(cursor, word);
            self.call(cursor, name, &group)
        } else {
            let span = self.mark(cursor, first, first);
            Ok(Expr::new(ExprKind::Name(word.text.as_str().into()), span))
        }
    }

    fn is_rust_keyword(&self, cursor: &Cursor, word: &Word) -> bool {
        let operand_follows = cursor.is_word_at(1) || matches!(cursor.peek_at(1), Some(TokenTree::Literal(_)));
        match word.text.as_str() {
            "for" | "match" | "loop" | "while" | "unsafe" | "async" | "fn" | "return" | "move" => {
                operand_follows || cursor.is_group_at(1, Delimiter::Brace) && !self.no_brace
            }
            "not" | "new" | "switch" => operand_follows,
            _ => false,
        }
    }

    /// `provider::aws::arn_parse(…)`; any other path belongs to Rust.
    fn qualified(&mut self, cursor: &mut Cursor, word: &Word) -> Parse<Expr> {
        let mut text = word.text.clone();
        while cursor.is_punct("::")
            && let Some(next) = cursor.word_at(2)
        {
            cursor.skip(3);
            text.push_str("::");
            text.push_str(&next.text);
        }
        let span = self.since(cursor, word.span);
        let arguments = cursor.take_group(Delimiter::Parenthesis);
        if word.text != "provider" {
            let found = Diagnostic::error(&RUST_PATH, span, format!("the Rust path `{text}` is not a value here"));
            let written = if arguments.is_some() { format!("{text}(…)") } else { text };
            self.report(cursor, found.help(format!("write `rust({written})` for what Rust must compute")));
            return if cursor.is_punct("::") { Err(Reported) } else { Ok(poison(span)) };
        }
        match arguments {
            Some(group) => self.call(cursor, Name::new(text, span), &group),
            None => Err(self.expected(cursor, "`(` and the function's arguments")),
        }
    }

    fn call(&mut self, cursor: &mut Cursor, name: Name, group: &Group) -> Parse<Expr> {
        let mut inner = cursor.enter(group);
        match &*name.text {
            "rust" => return self.rust(cursor, &name, group),
            "include" => return self.include(cursor, &name, &mut inner),
            _ => {}
        }
        let mut spread = None;
        let mut misplaced = false;
        let arguments = self.unrestricted(|parser| {
            parser.elements(&mut inner, |parser, cursor| {
                if let Some(closure) = parser.closure(cursor)? {
                    return Ok(closure);
                }
                let argument = parser.expression(cursor)?;
                if let Some(earlier) = spread.take() {
                    misplaced = true;
                    let found = Diagnostic::error(&SPREAD_POSITION, earlier, "only the last argument can be spread");
                    parser.report(cursor, found.help("write it last, or join the lists with `concat(a, b)...`"));
                }
                if cursor.is_punct("...") {
                    let first = cursor.here();
                    cursor.skip(3);
                    spread = Some(parser.since(cursor, first));
                }
                Ok(argument)
            })
        });
        let last = self.since(cursor, group.span_close());
        let span = self.spans.join(name.span, last);
        if misplaced {
            return Ok(poison(span));
        }
        Ok(Expr::new(ExprKind::Call { name, arguments, spread: spread.is_some() }, span))
    }

    /// `name => condition`, in a rule.
    fn closure(&mut self, cursor: &mut Cursor) -> Parse<Option<Expr>> {
        if !self.closures || !cursor.is_word_at(0) || !cursor.is_punct_at(1, "=>") {
            return Ok(None);
        }
        let first = cursor.here();
        let name = self.name(cursor, "what a condition is asked of", Naming::Declared)?;
        cursor.skip(2);
        let condition = self.expression(cursor)?;
        let span = self.since(cursor, first);
        Ok(Some(Expr::new(ExprKind::Closure(name, condition), span)))
    }

    /// `if condition { a } else { b }`.
    fn conditional(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        self.deeper(cursor, |parser, cursor| {
            let first = cursor.here();
            cursor.next();
            let outer = std::mem::replace(&mut parser.no_brace, true);
            let condition = parser.condition(cursor);
            parser.no_brace = outer;
            let condition = condition?;
            let then = parser.branch(cursor)?;
            if !cursor.is_keyword("else") {
                let span = parser.mark(cursor, first, first);
                let found = Diagnostic::error(&MISSING_ELSE, span, "an `if` that gives a value needs an `else`");
                parser.report(
                    cursor,
                    found.help("write `if condition { a } else { b }`; `else { null }` leaves an attribute out"),
                );
                if cursor.is_keyword("if") {
                    parser.conditional(cursor)?;
                } else if cursor.is_group_at(0, Delimiter::Brace) {
                    parser.branch(cursor)?;
                }
                let span = parser.since(cursor, first);
                return Ok(poison(span));
            }
            cursor.next();
            let otherwise =
                if cursor.is_keyword("if") { parser.conditional(cursor)? } else { parser.branch(cursor)? };
            let span = parser.since(cursor, first);
            Ok(Expr::new(ExprKind::Conditional { condition, then, otherwise }, span))
        })
    }

    /// `{ expression }`.
    fn branch(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        let Some(group) = cursor.take_group(Delimiter::Brace) else {
            return Err(self.expected(cursor, "`{`"));
        };
        let mut inner = cursor.enter(&group);
        if inner.is_empty() {
            return Err(self.missing_value(&inner));
        }
        if inner.is_colon_at(1) {
            let found = self.unexpected(&inner, "a value");
            return Err(
                self.report(&inner, found.help("an object here needs braces of its own: `{ { name: value } }`"))
            );
        }
        self.unrestricted(|parser| parser.only_expression(&mut inner))
    }
}

/// What to write for a macro of Rust.
fn instead_of_macro(name: &str) -> &'static str {
    match name {
        "format" | "concat" | "write" | "print" | "println" => {
            "write a text with values in braces: `\"a-{x}\"`; `format(\"%05d\", x)` pads numbers"
        }
        "vec" => "write `[a, b]`",
        "env" | "option_env" => "declare a `variable`, or write `rust(env!(\"NAME\"))`, which is read by `synth`",
        "include_str" | "include" => "write `include(\"file\")`; the path is relative to this source file",
        "json" => "write an object, `{ a: 1 }`, or its text, `jsonencode({ a: 1 })`",
        _ => "write `rust(expression)` for what Rust must compute",
    }
}

/// Whether what follows this path would apply to each element of a splat in it.
fn is_splatted(expr: &Expr) -> bool {
    let mut at = expr;
    loop {
        at = match &*at.kind {
            ExprKind::Splat(_) => return true,
            ExprKind::Attribute(source, _) | ExprKind::Index(source, _) => source,
            _ => return false,
        };
    }
}
