use super::{Fact, LetterSet, Taken, Unit};
use crate::{
    Text,
    formats::Form,
    value::{Hole, Number, Piece, Value},
};

/// Why an argument does not take a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal<'a> {
    /// It is none of these.
    NotListed {
        /// What is taken.
        values: &'a [Text],
    },
    /// It is a number outside of these bounds.
    Beyond {
        /// The lower bound.
        least: Option<Number>,
        /// The upper bound.
        most: Option<Number>,
    },
    /// It is not a whole number.
    NotWhole,
    /// It is a text of this length, or one that is at least so long.
    Length {
        /// The lower bound.
        least: u32,
        /// The upper bound.
        most: Option<u32>,
        /// What is counted.
        unit: Unit,
        /// The length.
        length: usize,
    },
    /// It is the empty text.
    Empty,
    /// It is not in this form.
    Form(Form),
    /// It has a character that is not one of these.
    Letter(char, LetterSet),
    /// It does not match this regular expression.
    Pattern(&'a str),
    /// It holds too few or too many items.
    Items {
        /// The lower bound.
        least: u32,
        /// The upper bound.
        most: Option<u32>,
        /// How many it holds.
        count: usize,
    },
}

impl Taken {
    /// Why a value is not taken; nothing if it is, or if that is not known.
    pub fn refusal(&self, value: &Value) -> Option<Refusal<'_>> {
        match value {
            Value::String(text) if text.is_empty() => (self.empty == Some(false)).then_some(Refusal::Empty),
            Value::String(text) => self.facts.iter().find_map(|fact| fact.refuses_text(text)),
            Value::Number(number) => self.facts.iter().find_map(|fact| fact.refuses_number(*number)),
            Value::Bool(value) => self.facts.iter().find_map(|fact| fact.refuses_text(&value.to_string())),
            Value::Template(pieces) => self.facts.iter().find_map(|fact| fact.refuses_pieces(pieces)),
            _ => None,
        }
    }

    /// Why an argument does not hold as many items as it is given: of what is not known it is counted how many they are at
    /// least, and at most.
    pub fn refusal_of_items(&self, (fewest, greatest): (usize, usize)) -> Option<Refusal<'static>> {
        self.facts.iter().find_map(|fact| match fact {
            Fact::Items { least, most } if greatest < size(*least) => {
                Some(Refusal::Items { least: *least, most: *most, count: greatest })
            }
            Fact::Items { least, most: Some(most) } if fewest > size(*most) => {
                Some(Refusal::Items { least: *least, most: Some(*most), count: fewest })
            }
            _ => None,
        })
    }
}

impl Fact {
    fn refuses_text(&self, text: &str) -> Option<Refusal<'_>> {
        match self {
            Self::OneOf { values, any_case } => {
                let same = |value: &Text| **value == *text || *any_case && value.eq_ignore_ascii_case(text);
                (!values.iter().any(same)).then_some(Refusal::NotListed { values })
            }
            // A text in the place of a number is converted; one that does not read as a number has another error.
            Self::Range { .. } | Self::Whole => text.parse().ok().and_then(|number| self.refuses_number(number)),
            Self::Length { least, most, unit } => {
                let length = unit.length(text);
                // Whether bytes or characters were counted could not always be told: a text is too short if both are too few,
                // and of bytes there are more.
                let fits = text.len() >= size(*least) && most.is_none_or(|most| length <= size(most));
                (!fits).then_some(Refusal::Length { least: *least, most: *most, unit: *unit, length })
            }
            Self::Form(form) => (!form.takes(text)).then_some(Refusal::Form(*form)),
            Self::Letters(letters) => letters.wrong(text).map(|(letter, set)| Refusal::Letter(letter, set)),
            Self::Pattern(pattern) => (!pattern.takes(text)).then(|| Refusal::Pattern(pattern.source())),
            Self::Items { .. } => None,
        }
    }

    fn refuses_number(&self, number: Number) -> Option<Refusal<'_>> {
        match self {
            Self::Range { least, most } => {
                let fits = least.is_none_or(|least| number >= least) && most.is_none_or(|most| number <= most);
                (!fits).then_some(Refusal::Beyond { least: *least, most: *most })
            }
            Self::Whole => (number.floor() != Some(number)).then_some(Refusal::NotWhole),
            // Numbers are converted to text in the same way everywhere.
            other => other.refuses_text(&number.to_string()),
        }
    }

    /// Of a text that is known in parts: whether it is refused, whatever the other parts are.
    fn refuses_pieces(&self, pieces: &[Piece]) -> Option<Refusal<'_>> {
        let texts = || {
            pieces.iter().filter_map(|piece| match piece {
                Piece::Text(text) => Some(text),
                Piece::Value(_) => None,
            })
        };
        match self {
            Self::Length { least, most: Some(most), unit } => {
                let suffixes =
                    pieces.iter().filter(|piece| matches!(piece, Piece::Value(Value::Hole(Hole::Suffix)))).count();
                let length = texts().map(|text| unit.length(text)).sum::<usize>().saturating_add(suffixes);
                (length > size(*most)).then_some(Refusal::Length {
                    least: *least,
                    most: Some(*most),
                    unit: *unit,
                    length,
                })
            }
            Self::Letters(letters) => {
                let any = letters.any();
                let wrong = texts().flat_map(|text| text.chars()).find(|letter| !any.contains(*letter));
                wrong.map(|letter| Refusal::Letter(letter, any))
            }
            _ => None,
        }
    }
}

fn size(bound: u32) -> usize {
    usize::try_from(bound).unwrap_or(usize::MAX)
}
