//! Texts with wildcards, and with parts that only the deployment knows: what is certainly in another.

use super::{
    super::{World, alike},
    glyphs::{Glyph, glyphs},
};
use crate::value::{Piece, Value};

/// A text as it is spelled.
#[derive(Debug, Clone)]
pub(super) struct Spelled(Vec<Token>);

#[derive(Debug, Clone)]
enum Token {
    /// This byte.
    Is(u8),
    /// Any one.
    One,
    /// Any number of any.
    Any,
    /// What this value will be.
    Later(Value),
    /// What IAM fills in for each who asks.
    Filled,
}

impl Spelled {
    /// A value of a policy, or of a question.
    pub(super) fn of(world: &World<'_>, value: &Value) -> Self {
        let mut tokens = Vec::new();
        put(world, value, &mut tokens);
        Self(tokens)
    }

    /// The same in small letters, as actions are compared.
    pub(super) fn lowered(mut self) -> Self {
        for token in &mut self.0 {
            if let Token::Is(byte) = token {
                byte.make_ascii_lowercase();
            }
        }
        self
    }

    /// Whether it is known to the last letter.
    pub(super) fn is_known(&self) -> bool {
        self.0.iter().all(|token| matches!(token, Token::Is(_)))
    }

    /// Whether it has no part that is known only later.
    pub(super) fn is_plain(&self) -> bool {
        !self.0.iter().any(|token| matches!(token, Token::Later(_) | Token::Filled))
    }

    /// Whether it begins and ends with these.
    pub(super) fn is_around(&self, begin: &str, end: &str) -> bool {
        let is = |token: &Token, byte: u8| matches!(token, Token::Is(is) if *is == byte);
        let begins = begin.bytes().zip(self.0.iter()).all(|(byte, token)| is(token, byte));
        begins
            && self.0.len() >= begin.len() + end.len()
            && end.bytes().rev().zip(self.0.iter().rev()).all(|(byte, token)| is(token, byte))
    }

    /// Whether all that the other stands for is certainly in this one.
    pub(super) fn covers(&self, world: &World<'_>, other: &Self) -> bool {
        let (one, two) = (&self.0, &other.0);
        let width = two.len() + 1;
        let mut seen = vec![false; (one.len() + 1) * width];
        let mut next = vec![(0, 0)];
        while let Some((at, in_other)) = next.pop() {
            match seen.get_mut(at * width + in_other) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            match (one.get(at), two.get(in_other)) {
                (None, None) => return true,
                (Some(Token::Any), right) => {
                    next.push((at + 1, in_other));
                    if right.is_some() {
                        next.push((at, in_other + 1));
                    }
                }
                (Some(left), Some(right)) if is_in(world, right, left) => next.push((at + 1, in_other + 1)),
                _ => {}
            }
        }
        false
    }

    /// The value with which it begins, and what follows.
    pub(super) fn first(&self) -> Option<(&Value, Option<u8>)> {
        let Some(Token::Later(value)) = self.0.first() else { return None };
        match self.0.get(1) {
            None => Some((value, None)),
            Some(Token::Is(byte)) => Some((value, Some(*byte))),
            _ => None,
        }
    }
}

fn is_in(world: &World<'_>, one: &Token, of: &Token) -> bool {
    match (of, one) {
        (Token::Is(of), Token::Is(one)) => of == one,
        (Token::One, Token::Is(_) | Token::One) => true,
        (Token::Later(Value::Hole(of)), Token::Later(Value::Hole(one))) => of == one,
        (Token::Later(of), Token::Later(one)) => alike::values(world, of, one) == Some(true),
        _ => false,
    }
}

fn put(world: &World<'_>, value: &Value, out: &mut Vec<Token>) {
    match alike::settled(world, value) {
        Value::String(text) => put_text(&text, out),
        Value::Template(pieces) => {
            for piece in pieces.iter() {
                match piece {
                    Piece::Text(text) => put_text(text, out),
                    Piece::Value(value) => put(world, value, out),
                }
            }
        }
        value => out.push(Token::Later(value)),
    }
}

fn put_text(text: &str, out: &mut Vec<Token>) {
    glyphs(text, &mut |glyph| match glyph {
        Glyph::Any => out.push(Token::Any),
        Glyph::Variable => out.push(Token::Filled),
        Glyph::One => out.push(Token::One),
        Glyph::Letter(letter) => out.extend(letter.bytes().map(Token::Is)),
    });
}
