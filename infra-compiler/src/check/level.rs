use std::collections::BTreeMap;

use super::{Check, registry::Registry, taken::TakenRules};
use crate::{
    diagnostic::Family,
    evaluated::{Argument, ArgumentValue, Body},
    program::Level,
    value::Value,
};

/// The families whose names stand in `rules { … }` for all rules of ours in them that are off: what most houses want in the end,
/// and nobody of a first program.
pub(super) const PACKS: [Family; 2] = [Family::Security, Family::Operability];

/// The level that is written for a name in `rules { … }`, whatever the name is one of.
pub(super) fn written(rules: Option<&Body>, name: &str) -> Option<Level> {
    let argument = rules?.attributes.iter().find(|argument| &*argument.name == name)?;
    word(argument).parse().ok()
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
    /// Whether it names a rule that the program takes, one of ours, or a family of ours.
    pub(super) taken: bool,
    /// `None` if what is written is no level.
    pub(super) level: Option<Level>,
}

/// The levels that a root states, right or wrong.
#[derive(Debug, Default)]
pub(super) struct Levels<'a> {
    stated: Vec<Stated<'a>>,
    levels: BTreeMap<&'a str, Level>,
}

impl<'a> Levels<'a> {
    pub(super) fn read(rules: Option<&'a Body>, registry: &Registry, taken: &TakenRules<'_>) -> Self {
        let arguments = rules.iter().flat_map(|rules| &rules.attributes);
        let arguments = arguments.filter(|argument| !registry.is_setting(&argument.name));
        let stated: Vec<Stated<'a>> = arguments
            .map(|argument| Stated {
                argument,
                check: registry.check(&argument.name),
                taken: taken.has(&argument.name) || PACKS.iter().any(|pack| pack.name() == &*argument.name),
                level: word(argument).parse().ok(),
            })
            .collect();
        let levels = stated.iter().filter_map(|stated| {
            let is_rule = stated.taken || stated.check.is_some_and(|check| check.code.allowable);
            is_rule.then_some((&*stated.argument.name, stated.level?))
        });
        Self { levels: crate::map_of(levels), stated }
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
