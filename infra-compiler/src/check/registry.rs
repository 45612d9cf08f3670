//! What a check is, and which there are.

use rustc_hash::FxHashMap;

use super::{LooksAt, dispatch::Dispatch};
use crate::{diagnostic::Code, mode::Mode};

/// A check, as its file registers it.
///
/// It says what it looks at, and is run for that alone: the program is gone through once for all checks, and one that
/// looks at types which a program does not hold costs it nothing.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// What it finds, documented.
    pub code: &'static Code,
    /// What it is shown, each with the function that looks.
    pub looks_at: &'static [LooksAt],
    /// The types whose resources it is shown; what belongs to no resource is not limited by it.
    pub types: Types,
    /// Whether only a root tells: a definition on its own lacks what the check compares with.
    pub root_alone: bool,
}

impl Check {
    /// A check of every type, in every definition.
    pub const fn new(code: &'static Code, looks_at: &'static [LooksAt]) -> Self {
        Self { code, looks_at, types: Types::All, root_alone: false }
    }

    /// The check for resources of these types alone.
    #[must_use]
    pub const fn of_types(self, mode: Mode, names: &'static [&'static str]) -> Self {
        Self { types: Types::Of(mode, names), ..self }
    }

    /// The check for roots alone.
    #[must_use]
    pub const fn of_roots(self) -> Self {
        Self { root_alone: true, ..self }
    }
}

/// Types of resources.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Types {
    /// All of them.
    All,
    /// Those of these names: a resource and a data source may have the same one.
    Of(Mode, &'static [&'static str]),
}

/// The checks that there are, by name and by what they look at.
#[derive(Debug)]
pub(super) struct Registry {
    checks: FxHashMap<&'static str, &'static Check>,
    settings: Vec<&'static str>,
    root: Dispatch,
    definition: Dispatch,
}

impl Registry {
    pub(super) fn new(checks: impl Iterator<Item = &'static Check> + Clone) -> Self {
        let settings = checks.clone().flat_map(|check| check.looks_at).filter_map(|looks_at| match looks_at {
            LooksAt::Setting(name, _) => Some(*name),
            _ => None,
        });
        Self {
            settings: settings.collect(),
            root: Dispatch::new(checks.clone()),
            definition: Dispatch::new(checks.clone().filter(|check| !check.root_alone)),
            checks: checks.map(|check| (check.code.name, check)).collect(),
        }
    }

    /// What looks at a root, or at any other definition.
    pub(super) const fn dispatch(&self, root: bool) -> &Dispatch {
        if root { &self.root } else { &self.definition }
    }

    /// The check of this name.
    pub(super) fn check(&self, name: &str) -> Option<&'static Check> {
        self.checks.get(name).copied()
    }

    /// The names of all rules: the checks that may be silenced.
    pub(super) fn rules(&self) -> impl Iterator<Item = &'static str> {
        self.checks.values().filter(|check| check.code.allowable).map(|check| check.code.name)
    }

    /// Whether `rules { … }` has a setting of this name.
    pub(super) fn is_setting(&self, name: &str) -> bool {
        self.settings.contains(&name)
    }

    /// Whether what is found under this code holds only if it is found for every target: that an allow silences nothing.
    pub(super) fn is_of_every_target(&self, code: &Code) -> bool {
        let looks_at = self.check(code.name).map_or(&[] as &[LooksAt], |check| check.looks_at);
        looks_at.iter().any(|looks_at| matches!(looks_at, LooksAt::UnusedAllow(_)))
    }
}
