//! Tokens of an interpolation.
//!
//! The compiler's own lexer reports what it does not like at places that nobody can see, so the few tokens that
//! expressions need are read here. All of them get the place of the text they stand in.

use std::str::Chars;

use crate::{
    catalog::syntax::{INVALID_LITERAL, UNEXPECTED_TOKEN},
    diagnostic::Code,
};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// What cannot be read.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) code: &'static Code,
    pub(super) message: String,
}

fn unexpected<T>(message: String) -> Result<T, Wrong> {
    Err(Wrong { code: &UNEXPECTED_TOKEN, message })
}

/// The length of the interpolation whose `{` has just been passed: up to its `}`, past those of inner braces and texts.
pub(super) fn closing_brace(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut in_text = false;
    let mut in_word = false;
    let mut characters = source.chars();
    loop {
        let rest = characters.as_str();
        let at = source.len() - rest.len();
        if !in_text
            && !in_word
            && let Some((_, after)) = raw_text(rest)
        {
            characters = after.chars();
            continue;
        }
        let character = characters.next()?;
        in_word = character.is_ascii_alphanumeric() || character == '_';
        match character {
            '\\' if in_text => {
                characters.next();
            }
            '"' => in_text = !in_text,
            '{' if !in_text => depth += 1,
            '}' if !in_text && depth == 0 => return Some(at),
            '}' if !in_text => depth -= 1,
            _ => {}
        }
    }
}

/// The content of the `r"…"` or `r#"…"#` that a source begins with, and what follows it.
fn raw_text(source: &str) -> Option<(&str, &str)> {
    let after = source.strip_prefix('r')?;
    let text = after.trim_start_matches('#');
    let hashes = after.strip_suffix(text)?;
    let text = text.strip_prefix('"')?;
    let end = text.match_indices('"').find(|(at, _)| text.get(at + 1..).is_some_and(|end| end.starts_with(hashes)))?.0;
    let (content, closing) = text.split_at(end);
    Some((content, closing.get(1 + hashes.len()..)?))
}

/// The tokens of an interpolation.
pub(super) fn tokens(source: &str, span: Span) -> Result<Vec<TokenTree>, Wrong> {
    // Groups that are open, innermost last, each with the tokens before it.
    let mut open: Vec<(char, Vec<TokenTree>)> = Vec::new();
    let mut tokens = Vec::new();
    let mut rest = source.chars();
    while let Some(character) = rest.clone().next() {
        match character {
            _ if character.is_whitespace() => {
                rest.next();
            }
            '(' | '[' | '{' => {
                rest.next();
                open.push((character, std::mem::take(&mut tokens)));
            }
            ')' | ']' | '}' => {
                rest.next();
                let Some((opened, outer)) = open.pop().filter(|(opened, _)| closes(*opened) == character) else {
                    return unexpected(format!("`{character}` closes nothing"));
                };
                let inner: TokenStream = std::mem::replace(&mut tokens, outer).into_iter().collect();
                let mut group = Group::new(delimiter(opened), inner);
                group.set_span(span);
                tokens.push(TokenTree::Group(group));
            }
            _ => {
                let mut token = token(character, &mut rest)?;
                token.set_span(span);
                tokens.push(token);
            }
        }
    }
    match open.pop() {
        Some((opened, _)) => unexpected(format!("`{opened}` is not closed")),
        None => Ok(tokens),
    }
}

fn closes(opened: char) -> char {
    match opened {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

fn delimiter(opened: char) -> Delimiter {
    match opened {
        '(' => Delimiter::Parenthesis,
        '[' => Delimiter::Bracket,
        _ => Delimiter::Brace,
    }
}

fn token(character: char, rest: &mut Chars<'_>) -> Result<TokenTree, Wrong> {
    match character {
        '"' => {
            rest.next();
            Ok(TokenTree::Literal(Literal::string(&text(rest)?)))
        }
        '0'..='9' => number(rest),
        'r' if let Some((content, after)) = raw_text(rest.as_str()) => {
            *rest = after.chars();
            Ok(TokenTree::Literal(Literal::string(content)))
        }
        '_' | 'a'..='z' | 'A'..='Z' => {
            let name = take_while(rest, |next| next.is_ascii_alphanumeric() || next == '_');
            Ok(TokenTree::Ident(Ident::new(&name, Span::call_site())))
        }
        '\'' => Err(Wrong { code: &INVALID_LITERAL, message: "text is written in double quotes".to_owned() }),
        '.' | ',' | ':' | ';' | '+' | '-' | '*' | '/' | '%' | '!' | '=' | '<' | '>' | '&' | '|' | '?' | '^' | '$'
        | '#' | '@' | '~' => {
            rest.next();
            let joint =
                rest.clone().next().is_some_and(|next| next.is_ascii_punctuation() && !"()[]{}\"'_".contains(next));
            Ok(TokenTree::Punct(Punct::new(character, if joint { Spacing::Joint } else { Spacing::Alone })))
        }
        _ => unexpected(format!("unexpected `{character}`")),
    }
}

fn take_while(rest: &mut Chars<'_>, belongs: impl Fn(char) -> bool) -> String {
    let mut taken = String::new();
    while let Some(next) = rest.clone().next().filter(|next| belongs(*next)) {
        taken.push(next);
        rest.next();
    }
    taken
}

/// Digits, a fraction, and whatever is attached, which the parser judges as it does elsewhere.
fn number(rest: &mut Chars<'_>) -> Result<TokenTree, Wrong> {
    let mut digits = take_while(rest, |next| next.is_ascii_alphanumeric() || next == '_');
    let mut ahead = rest.clone();
    if ahead.next() == Some('.') && ahead.next().is_some_and(|next| next.is_ascii_digit()) {
        rest.next();
        digits.push('.');
        digits.push_str(&take_while(rest, |next| next.is_ascii_alphanumeric() || next == '_'));
    }
    // `1e-3`, but not `0xe-3`.
    let exponent = !digits.starts_with("0x") && digits.ends_with(['e', 'E']);
    if exponent && let Some(sign) = rest.clone().next().filter(|next| matches!(next, '+' | '-')) {
        rest.next();
        digits.push(sign);
        digits.push_str(&take_while(rest, |next| next.is_ascii_alphanumeric() || next == '_'));
    }
    match digits.parse::<Literal>() {
        Ok(literal) => Ok(TokenTree::Literal(literal)),
        Err(_) => unexpected(format!("`{digits}` is not a number")),
    }
}

/// A text within the text, its opening quote already passed.
fn text(rest: &mut Chars<'_>) -> Result<String, Wrong> {
    let mut value = String::new();
    while let Some(character) = rest.next() {
        match character {
            '"' => return Ok(value),
            '\\' => match rest.next() {
                Some('n') => value.push('\n'),
                Some('t') => value.push('\t'),
                Some('r') => value.push('\r'),
                Some('0') => value.push('\0'),
                Some(same @ ('\\' | '"' | '\'')) => value.push(same),
                Some('u') => value.push(unicode(rest)?),
                other => {
                    let other = other.map_or_else(String::new, String::from);
                    return Err(Wrong { code: &INVALID_LITERAL, message: format!("no escape `\\{other}` in text") });
                }
            },
            other => value.push(other),
        }
    }
    unexpected("a text is not closed".to_owned())
}

/// `{1F600}` after `\u`.
fn unicode(rest: &mut Chars<'_>) -> Result<char, Wrong> {
    let braced = take_while(rest, |next| next.is_ascii_hexdigit() || next == '{');
    let closed = rest.next() == Some('}');
    braced
        .strip_prefix('{')
        .filter(|_| closed)
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .and_then(char::from_u32)
        .ok_or_else(|| Wrong { code: &INVALID_LITERAL, message: format!("no character `\\u{braced}`") })
}
