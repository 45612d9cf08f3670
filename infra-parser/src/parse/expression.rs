//! Expressions: operators by precedence, and what often stands where an operator should.

use crate::{
    catalog::syntax::{ASSIGNMENT_IN_CONDITION, INVALID_OPERATOR, TERNARY},
    diagnostic::Diagnostic,
    limits::SYNTAX_CHAIN,
    operator::{BinaryOp, UnaryOp},
    program::{Expr, ExprKind},
};
use proc_macro2::TokenTree;

use super::{Cursor, Parse, Parser, Reported, poison};

impl Parser<'_> {
    /// One expression; what follows it is left.
    pub(super) fn expression(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        self.deeper(cursor, |parser, cursor| {
            let expression = parser.binary(cursor, 1)?;
            if cursor.is_punct("?") && !cursor.is_punct("??") {
                return Ok(parser.ternary(cursor, &expression));
            }
            parser.foreign_operator(cursor)?;
            Ok(expression)
        })
    }

    /// One expression and nothing else.
    pub(super) fn only_expression(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        let expression = self.expression(cursor)?;
        if cursor.is_empty() {
            Ok(expression)
        } else {
            Err(self.expected(cursor, "an operator or the end of the expression"))
        }
    }

    /// The condition of an `if`, where `=` is a slip for `==`.
    pub(super) fn condition(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        let condition = self.expression(cursor)?;
        if !cursor.is_equals_at(0) {
            return Ok(condition);
        }
        let span = self.here(cursor);
        cursor.next();
        let found = Diagnostic::error(&ASSIGNMENT_IN_CONDITION, span, "`=` does not compare");
        self.report(cursor, found.help("write `==`"));
        let right = self.expression(cursor)?;
        let span = self.spans.join(condition.span, right.span);
        Ok(poison(span))
    }

    fn binary(&mut self, cursor: &mut Cursor, weakest: u8) -> Parse<Expr> {
        let first = cursor.here();
        let mut left = self.unary(cursor)?;
        let mut chain = 0;
        while let Some(operator) = self.operator(cursor)
            && operator.precedence() >= weakest
        {
            chain += 1;
            if chain > SYNTAX_CHAIN {
                return Err(self.too_deep(cursor));
            }
            cursor.skip(operator.symbol().len());
            let right = self.binary(cursor, operator.precedence() + 1)?;
            let span = self.since(cursor, first);
            left = Expr::new(ExprKind::Binary(operator, left, right), span);
        }
        Ok(left)
    }

    fn unary(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        let operator = if cursor.is_punct("-") {
            UnaryOp::Negate
        } else if cursor.is_punct("!") {
            UnaryOp::Not
        } else {
            return self.operand(cursor);
        };
        let first = cursor.here();
        cursor.next();
        let operand = self.deeper(cursor, Self::unary)?;
        let span = self.since(cursor, first);
        Ok(Expr::new(ExprKind::Unary(operator, operand), span))
    }

    fn operator(&self, cursor: &Cursor) -> Option<BinaryOp> {
        use BinaryOp::{
            Add, And, Divide, Equal, Greater, GreaterOrEqual, Less, LessOrEqual, Modulo, Multiply, NotEqual, Or,
            Subtract,
        };
        if ends(cursor) || !matches!(cursor.peek(), Some(TokenTree::Punct(_))) || cursor.is_punct("=>") {
            return None;
        }
        if self.no_angle && cursor.is_punct(">") || foreign(cursor).is_some() {
            return None;
        }
        let longest_first = [
            Or,
            And,
            Equal,
            NotEqual,
            LessOrEqual,
            GreaterOrEqual,
            Less,
            Greater,
            Add,
            Subtract,
            Multiply,
            Divide,
            Modulo,
        ];
        longest_first.into_iter().find(|operator| cursor.is_punct(operator.symbol()))
    }

    /// Operators of other languages, after a complete operand.
    fn foreign_operator(&mut self, cursor: &mut Cursor) -> Parse<()> {
        let Some((written, help)) = foreign(cursor) else { return Ok(()) };
        let tokens = if cursor.is_word_at(0) { 1 } else { written.len() };
        let span = self.ahead(cursor, tokens);
        let found = Diagnostic::error(&INVALID_OPERATOR, span, format!("no operator `{written}`"));
        Err(self.report(cursor, found.help(help)))
    }

    /// `condition ? a : b` of Terraform's own language, or Rust's `?`.
    fn ternary(&mut self, cursor: &mut Cursor, condition: &Expr) -> Expr {
        let span = self.here(cursor);
        cursor.next();
        let whole = self.spans.join(condition.span, span);
        let ends = |cursor: &Cursor| cursor.is_empty() || cursor.is_punct(",") || cursor.is_punct(";");
        if ends(cursor) {
            let found = Diagnostic::error(&INVALID_OPERATOR, span, "no operator `?`");
            self.report(
                cursor,
                found.help("an expression cannot fail early; `try(value, fallback)` takes the first that works"),
            );
            return poison(whole);
        }
        let found = Diagnostic::error(&TERNARY, span, "`? :` is written as `if`");
        self.report(cursor, found.help("write `if condition { a } else { b }`"));
        let read = |parser: &mut Self, cursor: &mut Cursor| -> Parse<()> {
            parser.expression(cursor)?;
            if cursor.is_colon_at(0) {
                cursor.next();
                parser.expression(cursor)?;
            }
            Ok(())
        };
        if let Err(Reported) = read(self, cursor) {
            while !ends(cursor) {
                cursor.next();
            }
        }
        poison(whole)
    }
}

/// Whether an expression certainly ends here, as most do: no operator of any language begins so.
fn ends(cursor: &Cursor) -> bool {
    match cursor.peek() {
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), ',' | ';' | ':'),
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) | None => true,
        Some(TokenTree::Ident(_)) => false,
    }
}

/// What an operator of another language should have been.
fn foreign(cursor: &Cursor) -> Option<(&'static str, &'static str)> {
    if ends(cursor) {
        return None;
    }
    let symbols = [
        ("===", "write `==`"),
        ("!==", "write `!=`"),
        ("**", "write `pow(a, b)`"),
        ("<<", "for text of several lines write `\"…\"` with line breaks, or `r#\"…\"#`"),
        ("??", "write `coalesce(a, b)` for null, `try(a, b)` for what may not exist"),
        ("..", "write `range(a, b)` for numbers, `slice(list, from, to)` for a part of a list"),
        ("->", "a key and its value are separated by `=>` in `for`, by `:` in an object"),
    ];
    let found = symbols.into_iter().find(|(symbol, _)| cursor.is_punct(symbol) && !cursor.is_punct("..."));
    if found.is_some() {
        return found;
    }
    for (symbol, help) in [("&", "write `&&`"), ("|", "write `||`"), ("^", "for numbers write `pow(a, b)`")] {
        if cursor.is_punct(symbol) && !cursor.is_punct("&&") && !cursor.is_punct("||") {
            return Some((symbol, help));
        }
    }
    let words = [
        ("and", "write `&&`"),
        ("or", "write `||`"),
        ("is", "write `==`"),
        ("as", "types convert by themselves; `tostring(x)`, `tonumber(x)`, `tolist(x)` and others convert openly"),
    ];
    let starts_operand = matches!(cursor.peek_at(1), Some(TokenTree::Ident(_) | TokenTree::Literal(_)));
    words.into_iter().find(|(word, _)| starts_operand && cursor.is_keyword(word))
}
