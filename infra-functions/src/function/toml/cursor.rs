//! A place in a document, and what keys and lines are made of.

use super::{DEEPEST, string};
use crate::Text;

/// What is wrong, in words.
pub(super) struct Failed(pub(super) String);

impl Failed {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

pub(super) struct Cursor<'s> {
    source: &'s str,
    pub(super) rest: &'s str,
}

impl<'s> Cursor<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self { source, rest: source }
    }

    /// The line, from one.
    pub(super) fn line(&self) -> usize {
        let read = self.source.len() - self.rest.len();
        1 + self.source.as_bytes().iter().take(read).filter(|byte| **byte == b'\n').count()
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    pub(super) fn take(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// The text as long as its characters are of this sort.
    pub(super) fn take_while(&mut self, is: impl Fn(char) -> bool) -> &'s str {
        let end = self.rest.find(|next| !is(next)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    pub(super) fn expect(&mut self, text: &str) -> Result<(), Failed> {
        self.spaces();
        if self.take(text) { Ok(()) } else { Err(self.unexpected(&format!("`{text}`"))) }
    }

    pub(super) fn unexpected(&self, wanted: &str) -> Failed {
        let found = match self.peek() {
            None => "the end".to_owned(),
            Some('\n') => "the end of the line".to_owned(),
            Some(next) => format!("`{next}`"),
        };
        Failed::new(format!("{wanted} is expected, not {found}"))
    }

    pub(super) fn spaces(&mut self) {
        self.take_while(|next| matches!(next, ' ' | '\t'));
    }

    fn comment(&mut self) -> Result<(), Failed> {
        if self.peek() == Some('#') && self.take_while(|next| next != '\n').contains(is_control) {
            return Err(Failed::new("a control character stands in a comment"));
        }
        Ok(())
    }

    /// Spaces, comments and ends of lines.
    pub(super) fn blank_lines(&mut self) -> Result<(), Failed> {
        loop {
            self.spaces();
            self.comment()?;
            if !self.take("\n") {
                return Ok(());
            }
        }
    }

    pub(super) fn end_of_line(&mut self) -> Result<(), Failed> {
        self.spaces();
        self.comment()?;
        if self.is_at_end() || self.take("\n") { Ok(()) } else { Err(self.unexpected("the end of the line")) }
    }

    /// `a`, `"a b"`, `a.b.'c'`.
    pub(super) fn key(&mut self) -> Result<Vec<Text>, Failed> {
        let mut names = Vec::new();
        loop {
            self.spaces();
            names.push(match self.peek() {
                Some('"') if !self.rest.starts_with("\"\"\"") => string::basic(self)?,
                Some('\'') if !self.rest.starts_with("'''") => string::literal(self)?,
                _ => match self.take_while(|next| next.is_ascii_alphanumeric() || matches!(next, '_' | '-')) {
                    "" => return Err(self.unexpected("a key")),
                    name => name.into(),
                },
            });
            self.spaces();
            if names.len() > DEEPEST {
                return Err(Failed::new("the key is too long"));
            }
            if !self.take(".") {
                return Ok(names);
            }
        }
    }
}

pub(super) fn is_control(character: char) -> bool {
    character.is_ascii_control() && character != '\t'
}
