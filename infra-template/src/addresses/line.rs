//! A line of the table: fields between tabs.

use std::borrow::Cow;
use std::str::{FromStr, Split};

use crate::NameScope;

/// The fields of a line, from the first to the last; behind the last, all are empty.
pub(super) struct Fields<'a>(Split<'a, char>);

impl<'a> Fields<'a> {
    pub(super) fn of(line: &'a str) -> Self {
        Self(line.split('\t'))
    }

    pub(super) fn text(&mut self) -> &'a str {
        self.0.next().unwrap_or_default()
    }

    pub(super) fn number<T: FromStr>(&mut self) -> Option<T> {
        self.text().parse().ok()
    }

    pub(super) fn numbers(&mut self) -> Vec<usize> {
        self.text().split(',').filter_map(|number| number.parse().ok()).collect()
    }

    pub(super) fn free_text(&mut self) -> Cow<'a, str> {
        unescape(self.text())
    }

    /// `None` behind the last field.
    pub(super) fn next_free_text(&mut self) -> Option<Cow<'a, str>> {
        self.0.next().map(unescape)
    }
}

pub(super) fn join(numbers: &[usize]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

pub(super) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['\\', '\t', '\n', '\r']) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\\\"),
            '\t' => escaped.push_str("\\t"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => plain.extend(rest.next().map(|escaped| match escaped {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                other => other,
            })),
            other => plain.push(other),
        }
    }
    Cow::Owned(plain)
}

/// A scope as one word; attributes have theirs marked, since one may be called like another scope.
pub(super) fn write_scope(scope: NameScope<'_>) -> Cow<'_, str> {
    match scope {
        NameScope::Global => "global".into(),
        NameScope::Account => "account".into(),
        NameScope::Region => "region".into(),
        NameScope::Within(attribute) => format!("in {attribute}").into(),
        NameScope::Free => "free".into(),
    }
}

pub(super) fn read_scope(text: &str) -> Option<NameScope<'_>> {
    match text {
        "global" => Some(NameScope::Global),
        "account" => Some(NameScope::Account),
        "region" => Some(NameScope::Region),
        "free" => Some(NameScope::Free),
        other => other.strip_prefix("in ").map(NameScope::Within),
    }
}
