use super::{Caught, Diagnostic, Severity};

/// Where a stage puts what it finds.
#[derive(Debug, Default)]
#[must_use = "diagnostics that nobody reports are lost"]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty sink.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Takes all of another sink.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// Takes all of another sink for good: they count wherever that is, since they are about something that stands
    /// elsewhere.
    pub fn append_firm(&mut self, other: Self) {
        self.list.extend(other.list.into_iter().map(|found| found.caught(Caught::Nowhere)));
    }

    /// Keeps those that `keep` says.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }

    /// Whether any is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many so far.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All so far, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Everything found: equal ones merged, sorted by the key that the caller derives from each (its place).
    pub fn into_sorted<K: Ord>(self, key: impl Fn(&Diagnostic) -> K) -> Vec<Diagnostic> {
        let mut seen = rustc_hash::FxHashSet::default();
        let mut list: Vec<_> = self
            .list
            .into_iter()
            .filter(|found| seen.insert((found.code, found.span, found.message.clone())))
            .collect();
        crate::sort_by(&mut list, |left, right| key(left).cmp(&key(right)));
        list
    }
}
