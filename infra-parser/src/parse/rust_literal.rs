//! What Rust's literals of text say.

use std::str::Chars;

use proc_macro2::Literal;

/// The value of a literal; of numbers nothing is read here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RustLiteral {
    /// `"…"`, `r"…"`, `r#"…"#`, and what follows without a space.
    Text {
        /// What it says.
        value: String,
        /// The suffix, which no text of this language has.
        suffix: String,
    },
    /// `'c'`.
    Character(char),
    /// `b'c'`.
    Byte(char),
    /// Anything else.
    Other,
}

/// Reads a literal.
pub(super) fn read(literal: &Literal) -> RustLiteral {
    let written = literal.to_string();
    let read = match written.as_bytes() {
        [b'"', ..] | [b'r', b'"' | b'#', ..] => text(&written),
        [b'\'', ..] => character(&written, "'").map(RustLiteral::Character),
        [b'b', b'\'', ..] => character(&written, "b'").map(RustLiteral::Byte),
        _ => None,
    };
    read.unwrap_or(RustLiteral::Other)
}

fn text(written: &str) -> Option<RustLiteral> {
    if let Some(raw) = written.strip_prefix('r') {
        let start = raw.find('"')?;
        let (fence, rest) = raw.split_at_checked(start)?;
        let (value, suffix) = rest.strip_prefix('"')?.split_once(&format!("\"{fence}"))?;
        return Some(RustLiteral::Text { value: value.replace("\r\n", "\n"), suffix: suffix.to_owned() });
    }
    let mut rest = written.strip_prefix('"')?.chars();
    let mut value = String::new();
    loop {
        match rest.next()? {
            '"' => return Some(RustLiteral::Text { value, suffix: rest.as_str().to_owned() }),
            // The text goes on in the next line.
            '\\' if rest.as_str().starts_with(['\n', '\r']) => {
                rest = rest.as_str().trim_start_matches([' ', '\t', '\n', '\r']).chars();
            }
            '\\' => value.push(escaped(&mut rest)?),
            '\r' if rest.as_str().starts_with('\n') => {}
            other => value.push(other),
        }
    }
}

fn character(written: &str, opening: &str) -> Option<char> {
    let mut rest = written.strip_prefix(opening)?.chars();
    match rest.next()? {
        '\\' => escaped(&mut rest),
        other => Some(other),
    }
}

/// What a backslash and the following stand for.
fn escaped(rest: &mut Chars<'_>) -> Option<char> {
    Some(match rest.next()? {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'x' => {
            let digits = rest.as_str().get(..2)?;
            let code = u8::from_str_radix(digits, 16).ok()?;
            rest.nth(1);
            char::from(code)
        }
        'u' => {
            let (digits, after) = rest.as_str().strip_prefix('{')?.split_once('}')?;
            let code = u32::from_str_radix(&digits.replace('_', ""), 16).ok()?;
            *rest = after.chars();
            char::from_u32(code)?
        }
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// As the library reads it that most macros are written with.
    fn theirs(literal: &Literal) -> RustLiteral {
        match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => RustLiteral::Text { value: text.value(), suffix: text.suffix().to_owned() },
            syn::Lit::Char(character) => RustLiteral::Character(character.value()),
            syn::Lit::Byte(byte) => RustLiteral::Byte(byte.value().into()),
            _ => RustLiteral::Other,
        }
    }

    fn agrees(written: &str) {
        let literal: Literal = written.parse().expect("a literal");
        assert_eq!(read(&literal), theirs(&literal), "{written}");
    }

    #[test]
    fn every_form_of_literal() {
        for written in [
            r#""""#,
            r#""a""#,
            r#""a\"b\\c\n\r\t\0\'""#,
            r#""\x41\u{1_F600}""#,
            "\"a\\\n   b\"",
            "\"a\\\n\n \tb\"",
            "\"a\nb\"",
            r##"r"a\b""##,
            r###"r#"a"b"#"###,
            r####"r##"a"#b"##"####,
            r#""a"suffix"#,
            r#"r"a"s"#,
            "'a'",
            r"'\''",
            r"'\u{e9}'",
            "'é'",
            "b'a'",
            r"b'\n'",
            r"b'\xff'",
            "1",
            "1.5e3",
            "b\"a\"",
            "c\"a\"",
            "0x1f",
            "1u8",
        ] {
            agrees(written);
        }
    }

    proptest! {
        #[test]
        fn whatever_is_escaped_is_read_back(text in "\\PC*|[\\x00-\\x7f]*") {
            prop_assert_eq!(read(&Literal::string(&text)), RustLiteral::Text { value: text, suffix: String::new() });
        }

        #[test]
        fn it_agrees_with_another_reader(text in r##"([a-z"#\\ \n]|\\\\|\\"|\\n|\\u\{e9\}|\\x7f|\\\n ){0,12}"##) {
            for written in [format!("\"{text}\""), format!("r\"{text}\""), format!("r##\"{text}\"##")] {
                if let Ok(literal) = written.parse::<Literal>() {
                    prop_assert_eq!(read(&literal), theirs(&literal), "{}", written);
                }
            }
        }
    }
}
