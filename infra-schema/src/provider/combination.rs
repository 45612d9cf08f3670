/// How arguments of one resource depend on each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Constraint {
    /// One of them, and no more.
    ExactlyOneOf,
    /// One of them, or more.
    AtLeastOneOf,
    /// At most one of them.
    ConflictsWith,
    /// If the first is there, the others are needed.
    RequiredWith,
}

/// A constraint on the arguments of one type, which the provider's code states and its schema does not.
#[derive(Debug, PartialEq, Eq)]
pub struct Combination {
    /// What it says.
    pub constraint: Constraint,
    /// The path to the block in which it holds, as `vpc_config.subnet`; empty for the whole body.
    pub within: &'static str,
    /// Paths to attributes and blocks.
    pub names: Vec<&'static str>,
    /// The only version that is known to have it; `None` if every version does.
    pub version: Option<&'static str>,
}

impl Combination {
    /// Whether a provider of this version is known to have it.
    pub fn holds_for(&self, version: &str) -> bool {
        self.version.is_none_or(|only| version.starts_with(only))
    }
}
