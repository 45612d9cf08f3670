//! The escapes of the document: JSON outside, Terraform's templates within, expressions within those.
//!
//! Every function writes JSON-escaped text, and none lets a hole mark of [`infra_template`] through: what a user wrote
//! can never be taken for a hole.

use std::fmt::Write as _;

/// A text that Terraform takes as it is.
pub(super) fn literal(out: &mut String, text: &str) {
    for c in text.chars() {
        json(out, c);
    }
}

/// A text of a template: `${` and `%{` stay what they are.
pub(super) fn template(out: &mut String, text: &str) {
    let mut rest = text.chars().peekable();
    // Terraform drops a byte order mark that a template begins with; one in an interpolation is part of the text.
    if rest.next_if_eq(&'\u{feff}').is_some() {
        out.push_str(r#"${\"\\ufeff\"}"#);
    }
    while let Some(c) = rest.next() {
        if matches!(c, '$' | '%') && rest.peek() == Some(&'{') {
            out.push(c);
        }
        json(out, c);
    }
}

/// A text between the quotes of an expression.
pub(super) fn quoted(out: &mut String, text: &str) {
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '$' | '%' if rest.peek() == Some(&'{') => {
                out.push(c);
                out.push(c);
            }
            '"' => out.push_str("\\\\\\\""),
            '\\' => out.push_str("\\\\\\\\"),
            '\n' => out.push_str("\\\\n"),
            '\r' => out.push_str("\\\\r"),
            '\t' => out.push_str("\\\\t"),
            c if c < ' ' || c == '\u{7f}' => {
                let _ = write!(out, "\\\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
}

fn json(out: &mut String, c: char) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if c < ' ' => {
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        }
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    fn written(write: fn(&mut String, &str), text: &str) -> String {
        let mut out = String::new();
        write(&mut out, text);
        out
    }

    #[test]
    fn literal_places_keep_template_marks() {
        assert_eq!(written(super::literal, "${foo} \"a\"\\\n"), "${foo} \\\"a\\\"\\\\\\n");
    }

    #[test]
    fn template_places_escape_only_what_opens_a_template() {
        assert_eq!(
            written(super::template, "${aws:username} %{x} $ % $$ $${y}"),
            "$${aws:username} %%{x} $ % $$ $$${y}"
        );
    }

    #[test]
    fn a_byte_order_mark_stays() {
        assert_eq!(written(super::template, "\u{feff}a\u{feff}"), "${\\\"\\\\ufeff\\\"}a\u{feff}");
        assert_eq!(written(super::literal, "\u{feff}a"), "\u{feff}a");
    }

    #[test]
    fn quoted_texts_are_escaped_twice() {
        assert_eq!(written(super::quoted, "\\d \"q\"\n${x}"), r#"\\\\d \\\"q\\\"\\n$${x}"#);
    }

    #[test]
    fn hole_marks_in_texts_are_escaped() {
        assert_eq!(written(super::literal, "\u{1}\u{2}0\u{3}"), "\\u0001\\u00020\\u0003");
        assert_eq!(written(super::quoted, "\u{1}"), "\\\\u0001");
    }
}
