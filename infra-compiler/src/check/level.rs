use std::collections::BTreeMap;

use super::{Check, registry::Registry};
use crate::{
    evaluated::{Argument, ArgumentValue, Body},
    value::Value,
};

/// What a root's `rules { … }` says of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Nothing is reported.
    Allow,
    /// A warning.
    Warn,
    /// An error.
    Deny,
}

impl Level {
    /// As they are written.
    pub(super) const WORDS: [&str; 3] = ["allow", "warn", "deny"];

    fn of(argument: &Argument) -> Option<Self> {
        match word(argument) {
            "allow" => Some(Self::Allow),
            "warn" => Some(Self::Warn),
            "deny" => Some(Self::Deny),
            _ => None,
        }
    }
}

/// The word that is written for a level, in quotes or bare, or that is none; empty for anything else.
pub(super) fn word(argument: &Argument) -> &str {
    match &argument.value {
        ArgumentValue::Keyword(text)
        | ArgumentValue::Value(Value::String(text))
        | ArgumentValue::Literal(Value::String(text)) => text,
        _ => "",
    }
}

/// One argument of `rules { … }` that sets no setting.
#[derive(Debug)]
pub(super) struct Stated<'a> {
    pub(super) argument: &'a Argument,
    /// The check that it names, rule or not; `None` if there is none of that name.
    pub(super) check: Option<&'static Check>,
    /// `None` if what is written is no level.
    pub(super) level: Option<Level>,
}

/// The levels that a root states, right or wrong.
#[derive(Debug, Default)]
pub(super) struct Levels<'a> {
    stated: Vec<Stated<'a>>,
    levels: BTreeMap<&'static str, Level>,
}

impl<'a> Levels<'a> {
    pub(super) fn read(rules: Option<&'a Body>, registry: &Registry) -> Self {
        let arguments = rules.iter().flat_map(|rules| &rules.attributes);
        let arguments = arguments.filter(|argument| !registry.is_setting(&argument.name));
        let stated: Vec<Stated<'a>> = arguments
            .map(|argument| Stated { argument, check: registry.check(&argument.name), level: Level::of(argument) })
            .collect();
        let levels = stated.iter().filter_map(|stated| {
            let rule = stated.check.filter(|check| check.code.allowable)?;
            Some((rule.code.name, stated.level?))
        });
        Self { levels: levels.collect(), stated }
    }

    /// The level of a rule, if one is stated.
    pub(super) fn of(&self, name: &str) -> Option<Level> {
        self.levels.get(name).copied()
    }

    /// Each, as it is written.
    pub(super) fn stated(&self) -> &[Stated<'a>] {
        &self.stated
    }
}
