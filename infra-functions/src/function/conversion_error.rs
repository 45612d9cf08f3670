use std::fmt;

use crate::{Text, types::Type};

/// Why a value does not convert to a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConversionError {
    /// The value is of a kind that the type does not take.
    Type {
        /// The type.
        wanted: Type,
        /// What the value is, as messages say it: ``the text "x"``.
        found: String,
    },
    /// Elements that have no type in common, where they are to be of one.
    Elements,
    /// Another number of elements than the type has.
    Length {
        /// How many the type has.
        wanted: usize,
        /// How many there are.
        found: usize,
    },
    /// An attribute of an object is missing.
    Missing(Text),
    /// The value of an attribute of an object does not convert.
    Attribute {
        /// The attribute.
        name: Text,
        /// Why.
        reason: Box<ConversionError>,
    },
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type { wanted, found } => write!(f, "`{wanted}` wanted, this is {found}"),
            Self::Elements => f.write_str("elements of one type wanted, these are of several"),
            Self::Length { wanted, found } => write!(f, "{wanted} elements wanted, these are {found}"),
            Self::Missing(name) => write!(f, "attribute `{name}` is missing"),
            Self::Attribute { name, reason } => write!(f, "attribute `{name}`: {reason}"),
        }
    }
}

impl std::error::Error for ConversionError {}
