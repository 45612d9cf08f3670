use std::fmt;

use crate::nearest;

/// Why something cannot be added to a document, or the document not be written.
#[derive(Clone, PartialEq, Eq)]
pub struct DocumentError(pub(super) String);

/// What a document does not hold, and what it holds that is like it.
#[derive(Clone, PartialEq, Eq)]
pub struct NotFound {
    what: String,
    help: String,
}

impl NotFound {
    /// `what` is missing; `wanted` is the name that the nearest of `known` is shown for.
    pub(super) fn new<'a>(what: String, wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known: Vec<&str> = known.into_iter().collect();
        known.sort_unstable();
        known.dedup();
        let help = match (nearest(wanted, known.iter().copied()), known.len()) {
            (Some(near), _) => format!("; did you mean `{near}`?"),
            (None, 0) => "; there is none at all".to_owned(),
            (None, 1..=12) => format!("; there are: `{}`", known.join("`, `")),
            (None, count) => format!("; there are {count} others"),
        };
        Self { what, help }
    }

    /// Found, but something else.
    pub(super) fn other(what: String) -> Self {
        Self { what, help: String::new() }
    }
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.what, self.help)
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// As displayed: it is what a failed test shows.
impl fmt::Debug for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// As displayed: it is what a failed `main` shows.
impl fmt::Debug for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for NotFound {}

impl std::error::Error for DocumentError {}
