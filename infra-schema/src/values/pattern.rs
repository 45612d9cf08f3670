use std::{
    hash::{Hash, Hasher},
    sync::OnceLock,
};

use regex_lite::Regex;

use crate::Text;

/// A regular expression that every text that is taken matches somewhere; anchors say where.
///
/// It is compiled when a value is first compared with it: most programs ask for few of those that a table holds.
#[derive(Debug, Clone)]
pub struct Pattern {
    source: Text,
    /// Nothing where it is none that can be read here: then it refuses nothing.
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern as the provider's own language has it, which is RE2.
    ///
    /// ```
    /// use infra_schema::values::Pattern;
    ///
    /// let id = Pattern::new("^pb-[0-9a-f]{17}$".into());
    /// assert!(id.takes("pb-0123456789abcdef0") && !id.takes("pb-1"));
    /// ```
    pub const fn new(source: Text) -> Self {
        Self { source, compiled: OnceLock::new() }
    }

    /// As it is written.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether it can be read here.
    pub fn is_read(&self) -> bool {
        self.regex().is_some()
    }

    /// Whether a text matches it.
    pub fn takes(&self, text: &str) -> bool {
        self.regex().is_none_or(|regex| regex.is_match(text))
    }

    fn regex(&self) -> Option<&Regex> {
        self.compiled.get_or_init(|| Regex::new(&self.source).ok()).as_ref()
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Pattern {}

impl Hash for Pattern {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.source.hash(state);
    }
}
