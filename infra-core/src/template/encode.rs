//! Values as text of the document: JSON, pieces of JSON texts, and Terraform expressions inside JSON texts.

use std::fmt::Write as _;

use serde_json::Value;

use super::Encoding;

/// Before `{`, each opens something in a template.
const SIGNS: [char; 2] = ['$', '%'];

/// What Terraform makes of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// `${…}` and `%{…}` are evaluated, so they are escaped.
    Template,
    /// The text is taken as it is.
    Literal,
}

/// Escapes a text so that Terraform's template language reads it as it is: `${` becomes `$${`, `%{` becomes `%%{`.
///
/// ```
/// assert_eq!(infra_core::template::escape("${aws:username} 5%"), "$${aws:username} 5%");
/// ```
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = None;
    for c in text.chars() {
        if let ('{', Some(sign @ ('$' | '%'))) = (c, before) {
            escaped.push(sign);
        }
        escaped.push(c);
        before = Some(c);
    }
    escaped
}

/// A JSON text, with its quotes.
pub(super) fn quoted(text: &str, context: Context) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_quoted(text, context, &mut out);
    out
}

/// Writes the value as the encoding says. `after` is what follows the hole in the document.
pub(crate) fn push(value: &Value, encoding: Encoding, after: &str, out: &mut String) -> Result<(), String> {
    match encoding {
        Encoding::Json(indent) => push_json(value, indent as usize, Context::Template, out),
        Encoding::Literal(indent) => push_json(value, indent as usize, Context::Literal, out),
        Encoding::Text => push_piece(&text_of(value)?, after, out),
        Encoding::LiteralText => push_escaped(&text_of(value)?, out),
        Encoding::Expression => {
            let mut expression = String::new();
            push_expression(value, &mut expression);
            push_escaped(&expression, out);
        }
    }
    Ok(())
}

fn push_json(value: &Value, indent: usize, context: Context, out: &mut String) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => out.push_str(&value.to_string()),
        Value::String(text) => push_quoted(text, context, out),
        Value::Array(items) => {
            let items = items.iter().map(|item| (None, item));
            push_members(items, ['[', ']'], indent, context, out);
        }
        Value::Object(members) => {
            let members = sorted(members).into_iter().map(|(key, member)| (Some(key), member));
            push_members(members, ['{', '}'], indent, context, out);
        }
    }
}

fn push_members<'a>(
    members: impl Iterator<Item = (Option<&'a str>, &'a Value)>,
    [open, close]: [char; 2],
    indent: usize,
    context: Context,
    out: &mut String,
) {
    out.push(open);
    let mut empty = true;
    for (key, value) in members {
        if !empty {
            out.push(',');
        }
        empty = false;
        push_line(indent + 2, out);
        if let Some(key) = key {
            push_quoted(key, context, out);
            out.push_str(": ");
        }
        push_json(value, indent + 2, context, out);
    }
    if !empty {
        push_line(indent, out);
    }
    out.push(close);
}

fn push_line(indent: usize, out: &mut String) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

/// A build that turns on `serde_json/preserve_order` anywhere keeps insertion order; the document is sorted regardless.
fn sorted(members: &serde_json::Map<String, Value>) -> Vec<(&str, &Value)> {
    let mut members: Vec<(&str, &Value)> = members.iter().map(|(key, value)| (key.as_str(), value)).collect();
    members.sort_unstable_by_key(|(key, _)| *key);
    members
}

fn push_quoted(text: &str, context: Context, out: &mut String) {
    out.push('"');
    match context {
        Context::Template => push_escaped(&escape(text), out),
        Context::Literal => push_escaped(text, out),
    }
    out.push('"');
}

/// What stands between the quotes of a JSON text.
fn push_escaped(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{0}'..='\u{1f}' => push_code(c, out),
            _ => out.push(c),
        }
    }
}

fn push_code(c: char, out: &mut String) {
    let _ = write!(out, "\\u{:04x}", u32::from(c));
}

fn text_of(value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
        Value::Null => Err("is null, which cannot be a part of a text".to_owned()),
        Value::Array(_) => Err("is a list, which cannot be a part of a text; join its elements first".to_owned()),
        Value::Object(_) => Err("is an object, which cannot be a part of a text; choose one member".to_owned()),
    }
}

/// Writes a piece of a text. `$` or `%` at its edges must not open an interpolation together with its neighbour.
fn push_piece(text: &str, after: &str, out: &mut String) {
    if text.starts_with('{')
        && let Some(sign @ ('$' | '%')) = out.chars().next_back()
    {
        out.push(sign);
    }
    let escaped = escape(text);
    let plain = escaped.trim_end_matches(SIGNS);
    if plain.len() == escaped.len() || !after.starts_with(['$', '%', '{']) {
        return push_escaped(&escaped, out);
    }
    // `$${` would read as an escape, so that the signs, and those before the piece, become an interpolation themselves.
    push_escaped(plain, out);
    let quiet = out.trim_end_matches(SIGNS).len();
    let signs = out.split_off(quiet) + escaped.get(plain.len()..).unwrap_or_default();
    let _ = write!(out, "${{\\\"{signs}\\\"}}");
}

fn push_expression(value: &Value, out: &mut String) {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => out.push_str(&value.to_string()),
        Value::String(text) => push_expression_text(text, out),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                push_expression(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (index, (key, member)) in sorted(members).into_iter().enumerate() {
                out.push_str(if index == 0 { " " } else { ", " });
                push_expression_text(key, out);
                out.push_str(" = ");
                push_expression(member, out);
            }
            out.push_str(if members.is_empty() { "}" } else { " }" });
        }
    }
}

fn push_expression_text(text: &str, out: &mut String) {
    out.push('"');
    for c in escape(text).chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => push_code(c, out),
            _ => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn encoded(value: &Value, encoding: Encoding) -> String {
        let mut out = String::new();
        push(value, encoding, "", &mut out).unwrap();
        out
    }

    fn piece(before: &str, value: &str, after: &str) -> String {
        let mut out = before.to_owned();
        push(&json!(value), Encoding::Text, after, &mut out).unwrap();
        out.push_str(after);
        out
    }

    #[test]
    fn json_is_indented_sorted_and_escaped_against_templates() {
        let value = json!({ "b": [1, "${x}", {}, []], "a": { "%{if}": null, "t": "\u{1}\"" } });
        let expected = r#"{
    "a": {
      "%%{if}": null,
      "t": "\u0001\""
    },
    "b": [
      1,
      "$${x}",
      {},
      []
    ]
  }"#;
        assert_eq!(encoded(&value, Encoding::Json(2)), expected);
    }

    #[test]
    fn a_literal_keeps_its_signs() {
        assert_eq!(encoded(&json!("${x}"), Encoding::Literal(0)), "\"${x}\"");
    }

    #[test]
    fn expressions_are_escaped_for_the_language_and_for_json() {
        let value = json!({ "k${x}": ["a\"b\\c\nd", 1.5, true, null, {}] });
        let expected = r#"{ \"k$${x}\" = [\"a\\\"b\\\\c\\nd\", 1.5, true, null, {}] }"#;
        assert_eq!(encoded(&value, Encoding::Expression), expected);
        assert_eq!(encoded(&json!("\u{1}\u{7f}"), Encoding::Expression), r#"\"\\u0001\\u007f\""#);
    }

    #[test]
    fn a_piece_of_text_is_text_number_or_bool() {
        assert_eq!(encoded(&json!(3), Encoding::Text), "3");
        assert_eq!(encoded(&json!("a\"b"), Encoding::Text), "a\\\"b");
        assert_eq!(encoded(&json!("\"${x}"), Encoding::LiteralText), "\\\"${x}");
        assert_eq!(
            push(&json!([1]), Encoding::Text, "", &mut String::new()),
            Err("is a list, which cannot be a part of a text; join its elements first".to_owned())
        );
    }

    #[test]
    fn a_sign_at_the_edge_of_a_piece_opens_nothing() {
        assert_eq!(piece("cost $", "{x}", ""), "cost $${x}");
        assert_eq!(piece("", "cost $", "{x}"), r#"cost ${\"$\"}{x}"#);
        assert_eq!(piece("", "cost $", "${vpc}"), r#"cost ${\"$\"}${vpc}"#);
        assert_eq!(piece("", "cost $$", "${vpc}"), r#"cost ${\"$$\"}${vpc}"#);
        assert_eq!(piece("cost $", "%", "%{if x}"), r#"cost ${\"$%\"}%{if x}"#);
        assert_eq!(piece("", "cost $", "."), "cost $.");
    }

    proptest! {
        #[test]
        fn any_value_written_as_a_literal_reads_back(text in any::<String>(), number in any::<i64>()) {
            let value = json!({ text.clone(): [text, number, null, true] });
            let read: Value = serde_json::from_str(&encoded(&value, Encoding::Literal(4))).unwrap();
            prop_assert_eq!(read, value);
        }

        #[test]
        fn any_text_written_as_json_reads_back_once_templates_are_read(text in "[${}%a\"\\\\\n\u{1}]{0,12}") {
            let read: String = serde_json::from_str(&encoded(&json!(text), Encoding::Json(0))).unwrap();
            prop_assert_eq!(unescape(&read), Some(text));
        }

        #[test]
        fn any_expression_is_one_json_text(text in any::<String>()) {
            let written = format!("\"${{{}}}\"", encoded(&json!([text]), Encoding::Expression));
            prop_assert!(serde_json::from_str::<String>(&written).is_ok());
        }
    }

    /// What Terraform reads; `None` where it would see an interpolation.
    fn unescape(text: &str) -> Option<String> {
        let mut read = String::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if let Some(after) = rest.strip_prefix("$${") {
                read.push_str("${");
                rest = after;
            } else if let Some(after) = rest.strip_prefix("%%{") {
                read.push_str("%{");
                rest = after;
            } else if rest.starts_with("${") || rest.starts_with("%{") {
                return None;
            } else {
                read.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
        Some(read)
    }
}
