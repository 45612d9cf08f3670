//! Lists and objects in brackets and braces, on one line.

use std::{collections::BTreeMap, rc::Rc};

use super::{DEEPEST, quoted, scalar};
use crate::value::Value;

/// Characters that end a plain text within brackets.
const INDICATORS: [char; 5] = [',', '[', ']', '{', '}'];

/// A value that begins with a bracket or brace, and what follows it.
pub(super) fn read(source: &str, depth: usize) -> Option<(Value, &str)> {
    if depth > DEEPEST {
        return None;
    }
    match source.chars().next()? {
        '[' => list(source.get(1..)?, depth),
        '{' => object(source.get(1..)?, depth),
        _ => None,
    }
}

fn list(source: &str, depth: usize) -> Option<(Value, &str)> {
    let mut all = Vec::new();
    let mut rest = source.trim_start_matches(' ');
    loop {
        if let Some(rest) = rest.strip_prefix(']') {
            return Some((Value::Tuple(Rc::new(all)), rest));
        }
        let (value, after) = value(rest, depth)?;
        all.push(value);
        rest = next(after, ']')?;
    }
}

fn object(source: &str, depth: usize) -> Option<(Value, &str)> {
    let mut all = BTreeMap::new();
    let mut rest = source.trim_start_matches(' ');
    loop {
        if let Some(rest) = rest.strip_prefix('}') {
            return Some((Value::Object(Rc::new(all)), rest));
        }
        let in_quotes = rest.starts_with(['"', '\'']);
        let (key, after) = if in_quotes { quoted::read(rest)? } else { plain(rest)? };
        let after = after.trim_start_matches(' ');
        let (value, after) = match after.strip_prefix(':') {
            // A text in quotes needs no space after its colon.
            Some(after) if in_quotes || after.starts_with(' ') => {
                let after = after.trim_start_matches(' ');
                if after.starts_with([',', '}']) { (Value::Null, after) } else { value(after, depth)? }
            }
            Some(_) => return None,
            None => (Value::Null, after),
        };
        all.insert(scalar::key(&key)?, value);
        rest = next(after, '}')?;
    }
}

/// What follows the comma, or the end.
fn next(source: &str, end: char) -> Option<&str> {
    let rest = source.trim_start_matches(' ');
    match rest.strip_prefix(',') {
        Some(rest) => Some(rest.trim_start_matches(' ')),
        None => rest.starts_with(end).then_some(rest),
    }
}

fn value(source: &str, depth: usize) -> Option<(Value, &str)> {
    match source.chars().next()? {
        '[' | '{' => read(source, depth + 1),
        '"' | '\'' => quoted::read(source),
        _ => plain(source),
    }
}

/// A plain text up to an indicator or a colon that ends a key.
fn plain(source: &str) -> Option<(Value, &str)> {
    let end = source.find(INDICATORS).unwrap_or(source.len());
    let end = source.find(": ").map_or(end, |colon| colon.min(end));
    let text = source.get(..end)?.trim_end_matches(' ');
    // Of a colon beside an indicator, readers think differently.
    if text.is_empty() || text.ends_with(':') || !starts_plain(text) || text.contains(" #") {
        return None;
    }
    Some((scalar::resolved(text)?, source.get(end..)?))
}

/// Whether a plain text can begin like this, without one of the characters that mean something there.
pub(super) fn starts_plain(text: &str) -> bool {
    let mut rest = text.chars();
    match rest.next() {
        Some('-') => rest.next().is_some_and(|next| next != ' ') && !text.starts_with("---"),
        Some(first) => !"?:,[]{}#&*!|>'\"%@`".contains(first),
        None => false,
    }
}
