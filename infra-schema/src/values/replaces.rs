use std::collections::BTreeMap;

use crate::Text;

/// Whether a change of an argument or block makes the provider replace the resource: delete it, and make another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Replaces {
    /// Every change that was asked about does.
    Always,
    /// Some changes do, and others do not.
    Sometimes,
    /// No change that was asked about does.
    Never,
}

/// What is known of changes of one argument or block, and from where.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Replacement {
    /// Whether they replace the resource.
    pub how: Replaces,
    /// The version of the provider that planned the changes. That of another version is taken to hold for what it has too.
    pub planned_by: String,
}

/// Which changes of a resource of one type replace it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Replacements {
    /// Whether the type could be asked at all: of one that was, what is not listed is never replaced.
    pub asked: bool,
    /// By the way to an argument or block, its names joined with dots: what was found, or nothing where it could not be told.
    /// Only what differs from [`Replaces::Never`] is here.
    pub paths: BTreeMap<Text, Option<Replaces>>,
}

impl Replacements {
    /// Whether a change of what stands at this path replaces; nothing if that is not known.
    pub fn of(&self, path: &str) -> Option<Replaces> {
        match self.paths.get(path) {
            Some(found) => *found,
            None => self.asked.then_some(Replaces::Never),
        }
    }
}
