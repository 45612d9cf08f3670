//! The escapes of the document: JSON outside, Terraform's templates within, expressions within those.
//!
//! Every function writes JSON-escaped text, and none lets a hole mark of [`infra_template`] through: what a user wrote
//! can never be taken for a hole.

use std::fmt::Write as _;

use crate::formats::plain;

/// A text that Terraform takes as it is.
pub(super) fn literal(out: &mut String, text: &str) {
    each(out, text, |out, c, _| json(out, c));
}

/// A text of a template: `${` and `%{` stay what they are.
pub(super) fn template(out: &mut String, text: &str) {
    // Terraform drops a byte order mark that a template begins with; one in an interpolation is part of the text.
    let text = text.strip_prefix('\u{feff}').map_or(text, |text| {
        out.push_str(r#"${\"\\ufeff\"}"#);
        text
    });
    each(out, text, |out, c, rest| {
        if matches!(c, '$' | '%') && rest.starts_with('{') {
            out.push(c);
        }
        json(out, c);
    });
}

/// A text between the quotes of an expression.
pub(super) fn quoted(out: &mut String, text: &str) {
    each(out, text, |out, c, rest| match c {
        '$' | '%' if rest.starts_with('{') => {
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
    });
}

/// Writes the runs of a text that nothing escapes, and lets what stands between them be written, each character with the
/// text after it.
fn each(out: &mut String, text: &str, write: impl Fn(&mut String, char, &str)) {
    let mut rest = text;
    while !rest.is_empty() {
        let (run, after) = rest.split_at_checked(plain(rest)).unwrap_or((rest, ""));
        out.push_str(run);
        let mut after = after.chars();
        if let Some(c) = after.next() {
            write(out, c, after.as_str());
        }
        rest = after.as_str();
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
