use std::rc::Rc;

use crate::{
    Span,
    evaluated::Body,
    ids::ResourceId,
    schema::{Block, Schema},
    value::{Deferred, Value},
};

/// What an expression of a rule comes to in a program.
#[derive(Debug, Clone)]
pub enum Seen<'a> {
    /// A value, known or not.
    Value(Value),
    /// A resource.
    Resource(ResourceId),
    /// A resource of another root, by what an output of that root gives of it.
    Foreign(Rc<Deferred>),
    /// A block of one.
    Block(SeenBlock<'a>),
    /// Several things, not all of which are values.
    Items(Rc<Vec<Seen<'a>>>),
    /// It is not known what.
    Unknown,
}

/// A block that is written.
#[derive(Debug, Clone)]
pub struct SeenBlock<'a> {
    /// What is written.
    pub(super) body: &'a Body,
    /// Where its name stands.
    pub(super) span: Span,
    /// Its schema, where it has one.
    pub(super) schema: Option<(Rc<Schema>, Rc<Block>)>,
}

impl Seen<'_> {
    pub(super) const NULL: Self = Self::Value(Value::Null);

    /// As true or false.
    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Self::Value(Value::Bool(value)) => Some(*value),
            Self::Value(Value::String(text)) => match &**text {
                "true" => Some(true),
                "false" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// True, false or unknown.
    pub(super) const fn of(truth: Option<bool>) -> Self {
        match truth {
            Some(value) => Self::Value(Value::Bool(value)),
            None => Self::Unknown,
        }
    }

    /// As a value that functions take.
    pub(super) fn value(&self) -> Option<Value> {
        match self {
            Self::Value(value) => Some(value.clone()),
            Self::Items(all) => {
                let values: Option<Vec<Value>> = all.iter().map(Self::value).collect();
                Some(Value::Tuple(Rc::new(values?)))
            }
            _ => None,
        }
    }
}
