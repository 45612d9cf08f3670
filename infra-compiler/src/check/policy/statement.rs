//! A policy as checks see it, whichever way it is written.

use std::rc::Rc;

use crate::{
    Span,
    check::{Context, Item},
    program::PartStep,
    provider::{Facts, PolicyLimit, PolicySort},
    value::Value,
};

/// A policy that a program writes.
pub struct Policy {
    /// What findings concern.
    pub(in super::super) item: Item,
    /// What is known of the provider whose policy it is.
    pub(in super::super) facts: &'static dyn Facts,
    /// Whose it is, where that is known.
    pub(in super::super) sort: Option<PolicySort>,
    /// How long it may be.
    pub(in super::super) limit: Option<PolicyLimit>,
    pub(in super::super) form: Form,
    pub(in super::super) version: Version,
    pub(in super::super) statements: Vec<Statement>,
    /// Whether these are all.
    pub(in super::super) complete: bool,
    /// The document of a text.
    pub(in super::super) document: Option<Value>,
    pub(in super::super) spot: Spot,
}

/// How a policy is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Form {
    /// As JSON, or what `jsonencode` makes JSON of.
    Text,
    /// As blocks of a data source, seen there.
    Blocks,
    /// As blocks of a data source, seen again where an argument takes them: of this alone it is known whose policy they are.
    Taken,
}

/// The version of the language that a policy is written in.
pub(in super::super) enum Version {
    /// The newest one.
    Newest,
    /// The one before, stated here.
    Old(Spot),
    /// None, which stands for the one before.
    Missing,
    /// Not known.
    Unknown,
}

/// A statement.
pub(in super::super) struct Statement {
    pub(in super::super) spot: Spot,
    pub(in super::super) sid: Option<Part>,
    /// Whether it allows or denies, where that is known.
    pub(in super::super) allows: Option<bool>,
    pub(in super::super) action: Option<Many>,
    pub(in super::super) not_action: Option<Many>,
    pub(in super::super) resource: Option<Many>,
    pub(in super::super) not_resource: Option<Many>,
    /// Whether it names a principal, or who it is not for.
    pub(in super::super) has_principal: bool,
    pub(in super::super) conditions: Vec<Condition>,
    /// Whether these are all conditions.
    pub(in super::super) conditions_known: bool,
}

/// One text, or several.
pub(in super::super) struct Many {
    pub(in super::super) all: Vec<Part>,
    /// Whether these are all.
    pub(in super::super) complete: bool,
    pub(in super::super) spot: Spot,
}

/// What a condition compares.
pub(in super::super) struct Condition {
    pub(in super::super) operator: Part,
    pub(in super::super) key: Part,
    pub(in super::super) values: Many,
}

/// A value in a policy, with its place.
pub(in super::super) struct Part {
    pub(in super::super) value: Value,
    pub(in super::super) spot: Spot,
}

/// A place in a policy: the way to it from the value of an argument.
#[derive(Debug, Clone)]
pub(in super::super) struct Spot {
    whole: Span,
    path: Rc<[PartStep]>,
    /// Whether the key of the last step is meant.
    key: bool,
}

impl Spot {
    pub(super) fn new(whole: Span) -> Self {
        Self { whole, path: Rc::from([]), key: false }
    }

    pub(super) fn then(&self, step: PartStep) -> Self {
        let path = self.path.iter().cloned().chain([step]).collect();
        Self { whole: self.whole, path, key: false }
    }

    pub(super) fn member(&self, name: &str) -> Self {
        self.then(PartStep::Member(name.into()))
    }

    /// The key of a member, not what stands under it.
    #[must_use]
    pub(in super::super) fn as_key(&self) -> Self {
        Self { key: !self.path.is_empty(), ..self.clone() }
    }

    /// The token.
    pub(in super::super) fn span(&self, context: &Context<'_>) -> Span {
        let place = context.program.part(self.whole, &self.path);
        place.key.filter(|_| self.key).unwrap_or(place.value)
    }
}

impl Part {
    /// Its text, if that is known.
    pub(in super::super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}

impl Policy {
    /// Whether it is one that is shown a second time, where it is taken.
    pub(in super::super) fn is_seen_again(&self) -> bool {
        self.form == Form::Taken
    }
}

impl Statement {
    /// Whether it certainly allows, and does so whatever the circumstances.
    pub(in super::super) fn allows_always(&self) -> bool {
        self.allows == Some(true) && self.conditions_known && self.conditions.is_empty()
    }
}

/// Whether a text has a part that IAM fills in: `${aws:username}`, or `&{aws:username}` in the data source's blocks.
pub(in super::super) fn has_variable(text: &str) -> bool {
    text.contains("${") || text.contains("&{")
}
