//! Texts in quotes, on one line.

use crate::value::{Value, normalized};

/// The text that begins with a quote, and what follows it; `None` where it does not end on the line.
pub(super) fn read(source: &str) -> Option<(Value, &str)> {
    let (text, rest) = match source.chars().next()? {
        '\'' => single(source.get(1..)?)?,
        '"' => double(source.get(1..)?)?,
        _ => return None,
    };
    Some((Value::String(normalized(text.into())), rest))
}

/// Two quotes are one.
fn single(source: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut rest = source;
    loop {
        let (before, after) = rest.split_once('\'')?;
        text.push_str(before);
        match after.strip_prefix('\'') {
            Some(after) => {
                text.push('\'');
                rest = after;
            }
            None => return Some((text, after)),
        }
    }
}

fn double(source: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut rest = source.chars();
    loop {
        match rest.next()? {
            '"' => return Some((text, rest.as_str())),
            '\\' => text.push(match rest.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'a' => '\u{7}',
                'b' => '\u{8}',
                'v' => '\u{b}',
                'f' => '\u{c}',
                'e' => '\u{1b}',
                '0' => '\0',
                same @ (' ' | '"' | '\\') => same,
                'x' => code(&mut rest, 2)?,
                'u' => code(&mut rest, 4)?,
                'U' => code(&mut rest, 8)?,
                _ => return None,
            }),
            other => text.push(other),
        }
    }
}

fn code(rest: &mut std::str::Chars<'_>, length: usize) -> Option<char> {
    let mut code = 0;
    for _ in 0..length {
        code = code * 16 + rest.next()?.to_digit(16)?;
    }
    char::from_u32(code)
}
