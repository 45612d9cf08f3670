//! The way that a secret took: the names that a value went by, for messages alone.

use std::rc::Rc;

use crate::{Span, Text};

/// The names that a value went by so far, the last one first; kept of what may hold a secret alone.
///
/// All ways are equal, since the way says nothing of the value.
#[derive(Debug, Clone, Default)]
pub struct Way(Option<Rc<Passed>>);

/// A name that a value went by.
#[derive(Debug, Clone)]
pub struct Passed {
    /// The `let`, parameter, field or output.
    pub name: Text,
    /// Where its value is written.
    pub span: Span,
    /// Whether the name says by itself that its value is a secret.
    pub says_secret: bool,
    before: Way,
}

impl Way {
    /// No name yet.
    pub const NONE: Self = Self(None);

    /// The same way, on through a name.
    #[must_use]
    pub fn through(&self, name: Text, span: Span, says_secret: bool) -> Self {
        Self(Some(Rc::new(Passed { name, span, says_secret, before: self.clone() })))
    }

    /// The names on it, the last one first.
    pub fn passed(&self) -> impl Iterator<Item = &Passed> {
        std::iter::successors(self.0.as_deref(), |passed| passed.before.0.as_deref())
    }
}

impl PartialEq for Way {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
