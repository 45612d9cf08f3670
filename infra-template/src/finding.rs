use std::borrow::Cow;

use super::Location;

/// A rule that was allowed to be broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allow<'a> {
    /// The name of the rule, as `#[allow(…)]` takes it.
    pub rule: &'a str,
    /// Why, in the words of whoever allowed it.
    pub reason: Cow<'a, str>,
    /// Where that is written.
    pub location: Location<'a>,
    /// The indexes of the addresses that it holds for, sorted; none if it stands on what has no address.
    pub addresses: Vec<usize>,
}

/// Something that was found while the program compiled, and did not stop it: a warning, or what an [`Allow`] silenced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<'a> {
    /// The name of the rule that found it.
    pub rule: &'a str,
    /// How bad it is; of what is silenced, how bad it would be.
    pub severity: Severity,
    /// What was found.
    pub message: Cow<'a, str>,
    /// How to mend it, one way per line; empty if there is nothing to say.
    pub help: Cow<'a, str>,
    /// Where it stands.
    pub location: Location<'a>,
    /// The indexes of the addresses that it concerns, sorted; none if it is about the stack as a whole.
    pub addresses: Vec<usize>,
    /// The index of the [`Allow`] that silenced it.
    pub allow: Option<usize>,
    /// Second places and facts.
    pub notes: Vec<FindingNote<'a>>,
}

/// A second place of a [`Finding`], or a fact that helps to understand it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingNote<'a> {
    /// Lower case, no full stop.
    pub text: Cow<'a, str>,
    /// Where it points; `None` for a fact without a place.
    pub location: Option<Location<'a>>,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The build goes on.
    Warning,
    /// The build fails.
    Error,
}

impl Severity {
    /// `warning` or `error`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What is known of a rule that a [`Finding`] or an [`Allow`] names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RuleSummary<'a> {
    /// Its name.
    pub name: &'a str,
    /// One line: what it finds.
    pub summary: Cow<'a, str>,
    /// Why that matters and what to do; empty if nothing is written of it.
    pub why: Cow<'a, str>,
}
