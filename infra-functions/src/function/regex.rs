//! `regex`, `regexall` and the patterns of `replace`.
//!
//! Terraform's patterns are those of RE2. Only what `regex_lite` certainly reads the same way is folded: both take the
//! leftmost match and prefer alternatives in their order.

use std::{collections::BTreeMap, iter::Peekable, rc::Rc, str::Chars};

use regex_lite::{Captures, Regex};

use super::{
    arguments::{Attempt, Stop, invalid, list, text, tuple},
    text::too_long,
};
use crate::{limits::PATTERN_LENGTH, value::Value};

fn compile(pattern: &str, subject: &str) -> Result<Regex, Stop> {
    // Terraform's `\s` has no vertical tab; letters beyond ASCII have case rules of their own.
    let odd_subject = subject.contains('\u{b}') || subject.len() > PATTERN_LENGTH;
    let folds_case = pattern.starts_with("(?i)") && !(subject.is_ascii() && pattern.is_ascii());
    if odd_subject || folds_case || pattern.len() > PATTERN_LENGTH || !is_plain(pattern) {
        return Err(Stop::Deferred);
    }
    Regex::new(pattern).map_err(|_| Stop::Deferred)
}

/// What a repetition would apply to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing that can be repeated.
    Nothing,
    /// A character, a class, or a group that matches something.
    Atom,
    /// A group that may match nothing, where readers disagree on repetitions.
    Elastic,
    /// A repetition: one more would change or repeat it.
    Repetition,
}

/// Whether a pattern keeps to what both readers understand alike.
fn is_plain(pattern: &str) -> bool {
    let mut rest = pattern.strip_prefix("(?i)").unwrap_or(pattern).chars().peekable();
    let mut before = Before::Nothing;
    // For each open group: whether it may match nothing.
    let mut groups: Vec<bool> = Vec::new();
    while let Some(next) = rest.next() {
        let elastic = match next {
            '\\' => {
                let Some(escaped) = rest.next().filter(|escaped| is_plain_escape(*escaped)) else { return false };
                before = if matches!(escaped, 'b' | 'B') { Before::Nothing } else { Before::Atom };
                matches!(escaped, 'b' | 'B')
            }
            '[' => {
                if !skip_class(&mut rest) {
                    return false;
                }
                before = Before::Atom;
                false
            }
            '(' => {
                if rest.next_if_eq(&'?').is_some() && !skip_group_head(&mut rest) {
                    return false;
                }
                groups.push(false);
                before = Before::Nothing;
                continue;
            }
            ')' => {
                let Some(elastic) = groups.pop() else { return false };
                // A group that ends with nothing in it, `(a|)`.
                let empty = before == Before::Nothing;
                before = if elastic || empty { Before::Elastic } else { Before::Atom };
                elastic || empty
            }
            '*' | '+' | '?' | '{' => {
                let lazy_mark = next == '?' && before == Before::Repetition;
                if next == '{' && !skip_count(&mut rest) || !(before == Before::Atom || lazy_mark) {
                    return false;
                }
                // A second mark after a lazy one is an error that readers see differently.
                before = if lazy_mark { Before::Nothing } else { Before::Repetition };
                true
            }
            '|' | '^' | '$' => {
                before = Before::Nothing;
                true
            }
            _ => {
                before = Before::Atom;
                false
            }
        };
        if let Some(group) = groups.last_mut() {
            *group |= elastic;
        }
    }
    groups.is_empty()
}

fn is_plain_escape(escaped: char) -> bool {
    matches!(escaped, 'd' | 'D' | 'w' | 'W' | 's' | 'S' | 'b' | 'B' | 'n' | 't' | 'r')
        || escaped.is_ascii_punctuation() && !matches!(escaped, '<' | '>')
}

/// Skips a class after its `[`; nested classes, set operations and ranges of classes are not plain.
fn skip_class(rest: &mut Peekable<Chars<'_>>) -> bool {
    rest.next_if_eq(&'^');
    let mut previous = '[';
    loop {
        let Some(next) = rest.next() else { return false };
        match next {
            ']' => return previous != '[',
            '[' => return false,
            '&' | '~' if previous == next => return false,
            '-' if previous == '-' => return false,
            '\\' => {
                let Some(escaped) = rest.next().filter(|escaped| is_plain_escape(*escaped)) else { return false };
                let is_class = escaped.is_ascii_alphabetic() && !matches!(escaped, 'n' | 't' | 'r');
                let in_range = previous == '-' || rest.peek() == Some(&'-');
                if matches!(escaped, 'b' | 'B') || is_class && in_range {
                    return false;
                }
                previous = 'x';
                continue;
            }
            _ => {}
        }
        previous = next;
    }
}

/// Skips what follows `(?`: `:`, `P<name>` or `<name>`.
fn skip_group_head(rest: &mut Peekable<Chars<'_>>) -> bool {
    if rest.next_if_eq(&':').is_some() {
        return true;
    }
    rest.next_if_eq(&'P');
    if rest.next_if_eq(&'<').is_none() || !rest.peek().is_some_and(char::is_ascii_alphabetic) {
        return false;
    }
    while rest.next_if(|next| next.is_ascii_alphanumeric() || *next == '_').is_some() {}
    rest.next() == Some('>')
}

/// Skips `2}`, `2,}` or `2,5}` after a `{`.
fn skip_count(rest: &mut Peekable<Chars<'_>>) -> bool {
    let mut number = || {
        let mut digits = String::new();
        while let Some(digit) = rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        let comma = rest.next_if_eq(&',').is_some();
        (digits, comma)
    };
    let (least, comma) = number();
    let most = if comma { number().0 } else { least.clone() };
    let small = |digits: &str| digits.parse::<u32>().ok().filter(|count| *count <= 100);
    let (Some(least), most) = (small(&least), small(&most).or(most.is_empty().then_some(100))) else { return false };
    most.is_some_and(|most| least <= most && most > 0) && rest.next() == Some('}')
}

/// A match as `regex` gives it: the whole text, or its groups as a tuple or object.
fn found(regex: &Regex, captures: &Captures<'_>) -> Attempt {
    let part = |index: usize| captures.get(index).map_or(Value::Null, |part| Value::string(part.as_str()));
    let names: Vec<Option<&str>> = regex.capture_names().skip(1).collect();
    if names.is_empty() {
        return Ok(part(0));
    }
    if names.iter().all(Option::is_none) {
        return Ok(tuple((1..=names.len()).map(part).collect()));
    }
    let mut fields = BTreeMap::new();
    for (index, name) in names.iter().enumerate() {
        let name = name.ok_or_else(|| invalid(0, "groups with and without names cannot be mixed"))?;
        fields.insert(name.into(), part(index + 1));
    }
    Ok(Value::Object(Rc::new(fields)))
}

pub(super) fn regex(arguments: &[Value]) -> Attempt {
    let (pattern, subject) = (text(arguments, 0)?, text(arguments, 1)?);
    let regex = compile(pattern, subject)?;
    match regex.captures(subject) {
        Some(captures) => found(&regex, &captures),
        None => Err(invalid(1, "the pattern does not match any part of the text")),
    }
}

pub(super) fn regexall(arguments: &[Value]) -> Attempt {
    let (pattern, subject) = (text(arguments, 0)?, text(arguments, 1)?);
    let regex = compile(pattern, subject)?;
    regex.captures_iter(subject).map(|captures| found(&regex, &captures)).collect::<Result<_, _>>().map(list)
}

/// `replace` with a pattern between slashes.
pub(super) fn replace_all(pattern: &str, subject: &str, replacement: &str) -> Attempt {
    let regex = compile(pattern, subject)?;
    if !is_plain_replacement(replacement) || too_long(subject.len(), subject.len() + 1, replacement.len()) {
        return Err(Stop::Deferred);
    }
    Ok(Value::string(regex.replace_all(subject, replacement).into_owned()))
}

/// Whether every `$` is `$$`, or `$1` or `${1}` with a clear end.
fn is_plain_replacement(replacement: &str) -> bool {
    let mut rest = replacement.chars().peekable();
    while let Some(next) = rest.next() {
        if next != '$' || rest.next_if_eq(&'$').is_some() {
            continue;
        }
        let braced = rest.next_if_eq(&'{').is_some();
        let mut digits = 0;
        while rest.next_if(char::is_ascii_digit).is_some() {
            digits += 1;
        }
        let ended = if braced {
            rest.next() == Some('}')
        } else {
            !rest.peek().is_some_and(|next| next.is_alphanumeric() || *next == '_')
        };
        if !(1..=2).contains(&digits) || !ended {
            return false;
        }
    }
    true
}
