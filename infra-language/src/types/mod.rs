//! Terraform's types, and what parameters know beyond them.

mod conversion;
mod display;

mod integer;

pub use conversion::{convertible, unify};
pub use integer::Integer;

use std::collections::BTreeMap;

use crate::Text;

/// A type of the language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// Not known, or anything: Terraform's `any` and `dynamic`.
    Any,
    /// Text.
    String,
    /// A number of any size.
    Number,
    /// True or false.
    Bool,
    /// Ordered, of one element type.
    List(Box<Type>),
    /// Unordered, distinct, of one element type.
    Set(Box<Type>),
    /// Text keys, one element type.
    Map(Box<Type>),
    /// Ordered, each element with a type of its own.
    Tuple(Vec<Type>),
    /// Named attributes, each with a type of its own.
    Object(BTreeMap<Text, Field>),
    /// A base type of which not every value will do.
    Refined(Refinement),
}

/// One attribute of an object type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Field {
    /// The attribute's type.
    pub ty: Type,
    /// Whether an object may lack it (Terraform's `optional(…)`).
    pub optional: bool,
    /// What stands for it where an object lacks it or has `null` there; without one, `null`.
    pub default: Option<Literal>,
}

/// A value that is part of a type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Literal {
    /// `null`, of whatever type is asked for.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A number, in decimal.
    Number(Text),
    /// A text.
    String(Text),
    /// Elements in order, of a list, set or tuple.
    List(Vec<Literal>),
    /// Values by the names of their attributes.
    Object(BTreeMap<Text, Literal>),
}

/// What a parameter's type says beyond Terraform's types.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Refinement {
    /// An IPv4 or IPv6 range without host bits, as text.
    Cidr,
    /// An Amazon Resource Name, as text.
    Arn,
    /// A whole number from 0 to 65535.
    Port,
    /// A number from 0 to 100.
    Percent,
    /// A length of time as Terraform writes it: `90s`, `30m`, `24h`.
    Duration,
    /// A whole number that one of Rust's integer types holds.
    Integer(Integer),
    /// A reference to a resource of this provider type: its id.
    Ref(Text),
}

impl Type {
    /// The type of lists whose elements are of this one.
    #[must_use]
    pub fn list(self) -> Self {
        Self::List(Box::new(self))
    }

    /// The type of sets whose elements are of this one.
    #[must_use]
    pub fn set(self) -> Self {
        Self::Set(Box::new(self))
    }

    /// The type of maps whose values are of this one.
    #[must_use]
    pub fn map(self) -> Self {
        Self::Map(Box::new(self))
    }

    /// The Terraform type beneath a refinement; any other type is its own.
    pub fn base(&self) -> &Self {
        match self {
            Self::Refined(Refinement::Port | Refinement::Percent | Refinement::Integer(_)) => &Self::Number,
            Self::Refined(_) => &Self::String,
            other => other,
        }
    }

    /// The type with every refinement in it replaced by what is beneath.
    #[must_use]
    pub fn based(&self) -> Self {
        match self.base() {
            Self::List(inner) => inner.based().list(),
            Self::Set(inner) => inner.based().set(),
            Self::Map(inner) => inner.based().map(),
            Self::Tuple(all) => Self::Tuple(all.iter().map(Self::based).collect()),
            Self::Object(fields) => {
                let based = |field: &Field| Field { ty: field.ty.based(), ..field.clone() };
                Self::Object(crate::map_of(fields.iter().map(|(name, field)| (name.clone(), based(field)))))
            }
            other => other.clone(),
        }
    }

    /// The type of one element: of a list, set or map, or of a tuple or object whose elements agree.
    #[must_use]
    pub fn element(&self) -> Self {
        match self {
            Self::List(element) | Self::Set(element) | Self::Map(element) => (**element).clone(),
            Self::Tuple(elements) => unify(elements.iter()),
            Self::Object(fields) => unify(fields.values().map(|field| &field.ty)),
            _ => Self::Any,
        }
    }
}
