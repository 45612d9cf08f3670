//! Values: known ones, ones known at synth, ones known only after deployment, all variants of one [`Value`].

mod deferred;
mod marks;
mod number;
mod visit;
mod way;

pub use deferred::{Deferred, Node, Root, Step, Traversal};
pub use marks::Marks;
pub use number::Number;
pub use way::{Passed, Way};

use std::collections::BTreeMap;
use std::rc::Rc;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use crate::{
    Text,
    types::{Field, Literal, Type},
};

/// What an expression evaluates to.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`, which an argument takes for being left out.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, whole or not, exact in decimal.
    Number(Number),
    /// Text.
    String(Text),
    /// What `[a, b]` makes.
    Tuple(Rc<Vec<Value>>),
    /// Elements of one type, in order.
    List(Rc<Vec<Value>>),
    /// Distinct elements of one type, in Terraform's order of iteration.
    Set(Rc<Vec<Value>>),
    /// What `{ a: 1 }` makes.
    Object(Rc<BTreeMap<Text, Value>>),
    /// Values of one type by key.
    Map(Rc<BTreeMap<Text, Value>>),
    /// Text with at least one piece known only later.
    Template(Rc<Vec<Piece>>),
    /// Known when `synth` runs.
    Hole(Hole),
    /// Known when Terraform runs.
    Deferred(Rc<Deferred>),
    /// Not known in a definition's own check (a parameter); never in a root stack.
    Unknown(Type),
    /// Failed and reported.
    Poison,
}

/// A piece of a [`Value::Template`].
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// As it is.
    Text(Text),
    /// A hole, a deferred value, or an unknown one.
    Value(Value),
}

/// What `synth` fills in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Hole {
    /// The environment suffix: `[a-z0-9-]`.
    Suffix,
    /// A `rust(…)` expression.
    Rust {
        /// The definition that holds it, as the way from the root: the position of each nested definition in its parent.
        path: Vec<u32>,
        /// Its number in that definition.
        index: u32,
    },
}

impl From<&Literal> for Value {
    fn from(literal: &Literal) -> Self {
        match literal {
            Literal::Null => Self::Null,
            Literal::Bool(value) => Self::Bool(*value),
            Literal::Number(digits) => digits.parse().map_or(Self::Poison, Self::Number),
            Literal::String(text) => Self::string(text.clone()),
            Literal::List(all) => Self::Tuple(Rc::new(all.iter().map(Self::from).collect())),
            Literal::Object(all) => {
                Self::Object(Rc::new(crate::map_of(all.iter().map(|(name, one)| (name.clone(), Self::from(one))))))
            }
        }
    }
}

impl Value {
    /// A text, in the normal form that Terraform keeps every text in.
    ///
    /// ```
    /// use infra_language::value::Value;
    ///
    /// assert_eq!(Value::string("e\u{301}"), Value::string("é"));
    /// ```
    pub fn string(text: impl Into<Text>) -> Self {
        Self::String(normalized(text.into()))
    }

    /// Whether nothing in it is left for later.
    pub fn is_known(&self) -> bool {
        !self.any(&mut |part| {
            matches!(part, Self::Template(_) | Self::Hole(_) | Self::Deferred(_) | Self::Unknown(_) | Self::Poison)
        })
    }

    /// Whether any part failed and was reported.
    pub fn is_poisoned(&self) -> bool {
        self.any(&mut |part| matches!(part, Self::Poison))
    }

    /// Its type.
    pub fn ty(&self) -> Type {
        match self {
            Self::Bool(_) => Type::Bool,
            Self::Number(_) => Type::Number,
            Self::String(_) | Self::Template(_) | Self::Hole(Hole::Suffix) => Type::String,
            Self::Tuple(all) => Type::Tuple(all.iter().map(Self::ty).collect()),
            Self::List(all) => element(all.iter()).list(),
            Self::Set(all) => element(all.iter()).set(),
            Self::Map(all) => element(all.values()).map(),
            Self::Object(all) => {
                let field = |value: &Self| Field { ty: value.ty(), optional: false, default: None };
                Type::Object(crate::map_of(all.iter().map(|(name, value)| (name.clone(), field(value)))))
            }
            Self::Deferred(deferred) => deferred.ty.clone(),
            Self::Unknown(ty) => ty.clone(),
            Self::Null | Self::Hole(Hole::Rust { .. }) | Self::Poison => Type::Any,
        }
    }
}

/// A text in Unicode's normal form C: a letter and its mark are one character, so that two texts that look alike are one.
pub fn normalized(text: Text) -> Text {
    if text.is_ascii() || is_nfc(&text) { text } else { text.nfc().collect::<String>().into() }
}

fn element<'a>(values: impl Iterator<Item = &'a Value>) -> Type {
    let types: Vec<Type> = values.filter(|value| !matches!(value, Value::Null)).map(Value::ty).collect();
    crate::types::unify(&types)
}
