//! Literals: numbers here, text in [`super::text`]; Rust's others are errors with their fix.

use crate::{
    catalog::syntax::{INVALID_LITERAL, NUMBER_SUFFIX, NUMBER_TOO_LARGE},
    diagnostic::Diagnostic,
    program::{Expr, ExprKind},
    value::Number,
};
use proc_macro2::{Literal, TokenTree};

use super::{
    Cursor, Parse, Parser, Reported, poison,
    rust_literal::{self, RustLiteral},
};

impl Parser<'_> {
    pub(super) fn literal(&mut self, cursor: &mut Cursor) -> Parse<Expr> {
        let Some(TokenTree::Literal(literal)) = cursor.next() else { return Err(Reported) };
        let span = self.mark(cursor, literal.span(), literal.span());
        let text = literal.to_string();
        let kind = match text.as_bytes() {
            [b'"', ..] | [b'r', b'"' | b'#', ..] => return self.text(cursor, &literal, span),
            [b'0'..=b'9' | b'-', ..] => self.number(cursor, &text, span),
            _ => self.foreign_literal(cursor, &literal, &text, span),
        };
        Ok(kind.map_or_else(|Reported| poison(span), |number| Expr::new(ExprKind::Number(number), span)))
    }

    fn number(&mut self, cursor: &Cursor, written: &str, span: crate::Span) -> Parse<Number> {
        let digits = written.replace('_', "");
        let (body, suffix) = split_suffix(&digits);
        if !suffix.is_empty() {
            let found = Diagnostic::error(&NUMBER_SUFFIX, span, format!("a number has no suffix: `{suffix}`"));
            let help = if matches!(suffix.as_bytes(), [b'i' | b'u' | b'f', b'0'..=b'9' | b's', ..]) {
                format!("numbers have one type: write `{body}`")
            } else {
                format!("write `\"{written}\"` for text, `{body}` for the number")
            };
            return Err(self.report(cursor, found.help(help)));
        }
        let radix = [("0x", 16), ("0o", 8), ("0b", 2)].into_iter().find(|(prefix, _)| body.starts_with(prefix));
        let number = match radix {
            Some((prefix, radix)) => {
                i128::from_str_radix(body.trim_start_matches(prefix), radix).ok().map(Number::from)
            }
            None => body.trim_end_matches('.').parse().ok(),
        };
        number.ok_or_else(|| {
            let found = Diagnostic::error(&NUMBER_TOO_LARGE, span, "a number of more digits than can be kept exactly");
            self.report(cursor, found.help("numbers here hold 38 digits; write text if it is an identifier"))
        })
    }

    fn foreign_literal(&mut self, cursor: &Cursor, literal: &Literal, text: &str, span: crate::Span) -> Parse<Number> {
        let what = if let Some(inner) = text.strip_prefix('\'') {
            // Of several characters between such quotes the compiler has said what is wrong before any macro sees them.
            if !inner.starts_with('\\') && inner.chars().count() != 2 {
                return Err(Reported);
            }
            "text is written in double quotes"
        } else if text.starts_with('b') {
            "there are no bytes, only text"
        } else {
            "there are no C strings, only text"
        };
        let found = Diagnostic::error(&INVALID_LITERAL, span, what);
        let plain = match rust_literal::read(literal) {
            RustLiteral::Character(character) | RustLiteral::Byte(character) => {
                format!("\"{}\"", character.escape_default())
            }
            _ => text.trim_start_matches(['b', 'c']).to_owned(),
        };
        Err(self.report(cursor, found.help(format!("write `{plain}`"))))
    }
}

/// The number and what Rust would take as its type.
fn split_suffix(digits: &str) -> (&str, &str) {
    let hexadecimal = digits.starts_with("0x");
    let mut exponent = false;
    let mut previous = ' ';
    for (at, character) in digits.char_indices() {
        let part = if hexadecimal {
            character.is_ascii_hexdigit() || at == 1
        } else {
            match character {
                '0'..='9' | '.' => true,
                '-' | '+' => at == 0 || matches!(previous, 'e' | 'E'),
                'e' | 'E' if !exponent => {
                    exponent = true;
                    let rest = digits.get(at + 1..).unwrap_or("").trim_start_matches(['-', '+']);
                    rest.starts_with(|next: char| next.is_ascii_digit())
                }
                'o' | 'b' => at == 1,
                _ => false,
            }
        };
        if !part {
            return digits.split_at_checked(at).unwrap_or((digits, ""));
        }
        previous = character;
    }
    (digits, "")
}

/// The value of a text literal without a suffix; `None` of any other.
///
/// Most texts have no escape, and every one of a program is read at every compilation: those are not parsed.
pub fn text_value(literal: &Literal) -> Option<String> {
    let written = literal.to_string();
    let plain = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    // Asked one by one, long texts are searched as bytes.
    if let Some(plain) = plain.filter(|plain| !plain.contains('\\') && !plain.contains('"')) {
        return Some(plain.to_owned());
    }
    match rust_literal::read(literal) {
        RustLiteral::Text { value, suffix } if suffix.is_empty() => Some(value),
        _ => None,
    }
}
