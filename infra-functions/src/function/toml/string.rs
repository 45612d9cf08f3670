//! Texts in quotes, of one line and of several.

use super::cursor::{Cursor, Failed, is_control};
use crate::{Text, value::normalized};

/// Any of the four forms.
pub(super) fn any(cursor: &mut Cursor<'_>) -> Result<Text, Failed> {
    if cursor.rest.starts_with("\"\"\"") {
        several_lines(cursor, '"')
    } else if cursor.rest.starts_with("'''") {
        several_lines(cursor, '\'')
    } else if cursor.rest.starts_with('"') {
        basic(cursor)
    } else {
        literal(cursor)
    }
}

pub(super) fn basic(cursor: &mut Cursor<'_>) -> Result<Text, Failed> {
    cursor.take("\"");
    let mut text = String::new();
    loop {
        text.push_str(cursor.take_while(|next| next != '"' && next != '\\' && !is_control(next)));
        if cursor.take("\"") {
            return Ok(normalized(text.into()));
        }
        if !cursor.take("\\") {
            return Err(cursor.unexpected("a closing quote"));
        }
        text.push(escape(cursor)?);
    }
}

pub(super) fn literal(cursor: &mut Cursor<'_>) -> Result<Text, Failed> {
    cursor.take("'");
    let text = cursor.take_while(|next| next != '\'' && !is_control(next));
    if cursor.take("'") { Ok(normalized(text.into())) } else { Err(cursor.unexpected("a closing quote")) }
}

fn several_lines(cursor: &mut Cursor<'_>, quote: char) -> Result<Text, Failed> {
    let end: String = std::iter::repeat_n(quote, 3).collect();
    cursor.take(&end);
    cursor.take("\n");
    let mut text = String::new();
    loop {
        let plain =
            |next: char| next != quote && !(next == '\\' && quote == '"') && (!is_control(next) || next == '\n');
        text.push_str(cursor.take_while(plain));
        if cursor.take(&end) {
            // Up to two quotes may stand before those that end it.
            for _ in 0..2 {
                if cursor.peek() == Some(quote) {
                    cursor.take(&quote.to_string());
                    text.push(quote);
                }
            }
            return Ok(normalized(text.into()));
        }
        match cursor.peek() {
            Some(next) if next == quote => {
                cursor.take(&quote.to_string());
                text.push(quote);
            }
            Some('\\') if quote == '"' => {
                cursor.take("\\");
                if ends_line(cursor) {
                    cursor.take_while(|next| matches!(next, ' ' | '\t' | '\n'));
                } else {
                    text.push(escape(cursor)?);
                }
            }
            _ => return Err(cursor.unexpected("closing quotes")),
        }
    }
}

/// Whether nothing but spaces follows on the line.
fn ends_line(cursor: &Cursor<'_>) -> bool {
    cursor.rest.trim_start_matches([' ', '\t']).starts_with('\n')
}

/// What follows a backslash.
fn escape(cursor: &mut Cursor<'_>) -> Result<char, Failed> {
    let digits = match cursor.peek() {
        Some('u') => 4,
        Some('U') => 8,
        Some(next) => {
            let meant = match next {
                'b' => '\u{8}',
                't' => '\t',
                'n' => '\n',
                'f' => '\u{c}',
                'r' => '\r',
                '"' | '\\' => next,
                _ => return Err(Failed::new(format!("`\\{next}` means nothing"))),
            };
            cursor.take(&next.to_string());
            return Ok(meant);
        }
        None => return Err(cursor.unexpected("a character")),
    };
    let code = cursor.rest.get(1..=digits).filter(|code| code.bytes().all(|digit| digit.is_ascii_hexdigit()));
    let character = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
    let (Some(character), Some(rest)) = (character, cursor.rest.get(digits + 1..)) else {
        return Err(Failed::new("an escape does not name a character"));
    };
    cursor.rest = rest;
    Ok(character)
}
