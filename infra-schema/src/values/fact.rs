use super::{Letters, Pattern};
use crate::{Text, formats::Form, value::Number};

/// What is known of the values that an argument takes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Taken {
    /// Whether the empty text is taken, whatever else holds; nothing if that is not known.
    pub empty: Option<bool>,
    /// What holds for every value that is taken.
    pub facts: Vec<Fact>,
}

impl Taken {
    /// Whether it takes texts of JSON alone.
    pub fn is_document(&self) -> bool {
        self.facts.iter().any(|fact| matches!(fact, Fact::Form(Form::Json | Form::JsonObject)))
    }
}

/// Something that holds for every value that an argument takes; for every element of one that takes a list, set or map.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Fact {
    /// It is one of these.
    OneOf {
        /// In the order in which the source has them.
        values: Vec<Text>,
        /// Whether upper and lower case are the same.
        any_case: bool,
    },
    /// It is a number within these bounds, which belong to it.
    Range {
        /// The lower bound.
        least: Option<Number>,
        /// The upper bound.
        most: Option<Number>,
    },
    /// It is a whole number.
    Whole,
    /// It is a text of such a length.
    Length {
        /// The lower bound.
        least: u32,
        /// The upper bound.
        most: Option<u32>,
        /// What is counted.
        unit: Unit,
    },
    /// It is a text in this form.
    Form(Form),
    /// It is a text of these characters.
    Letters(Letters),
    /// It is a text that matches this.
    Pattern(Pattern),
    /// The argument itself, or the block, holds so many items: of each of them it says nothing.
    Items {
        /// The lower bound.
        least: u32,
        /// The upper bound.
        most: Option<u32>,
    },
}

/// What the length of a text counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// Characters.
    Characters,
    /// Bytes in UTF-8.
    Bytes,
}

impl Unit {
    /// The length of a text.
    pub fn length(self, text: &str) -> usize {
        match self {
            Self::Characters => text.chars().count(),
            Self::Bytes => text.len(),
        }
    }
}
