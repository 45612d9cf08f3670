//! What is seen at one place besides the stack's own names.

use crate::program::{Kind, Name};

/// Which of Terraform's own names mean something at a place.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Words {
    /// `each`.
    pub(super) each: bool,
    /// `count`.
    pub(super) count: bool,
    /// `self`.
    pub(super) own: bool,
}

/// What is seen at one place.
#[derive(Default)]
pub(super) struct Scope<'p> {
    bound: Vec<Bound<'p>>,
    /// The kind whose expressions are looked at.
    pub(super) kind: Option<&'p Kind>,
    pub(super) words: Words,
    /// Within a `for` over items.
    pub(super) repeated: bool,
    /// Type and name of the data sources that a check sees alone.
    pub(super) own_data: Vec<(&'p str, &'p str)>,
    /// The `let`s of a `for` that the value of one of them does not see: itself and those further down.
    pub(super) later: Vec<&'p Name>,
}

struct Bound<'p> {
    name: &'p str,
    /// The `let` of a `for` that binds it.
    local_let: Option<&'p Name>,
    used: bool,
}

impl<'p> Scope<'p> {
    pub(super) fn of_kind(kind: &'p Kind) -> Self {
        Self { kind: Some(kind), ..Self::default() }
    }

    /// Binds the names of a `for`; the answer is for [`Scope::release`].
    pub(super) fn bind(&mut self, names: impl IntoIterator<Item = &'p Name>) -> usize {
        let before = self.bound.len();
        self.bound.extend(names.into_iter().map(|name| Bound { name: &name.text, local_let: None, used: false }));
        before
    }

    /// Binds the `let`s of a `for`'s items.
    pub(super) fn bind_lets(&mut self, names: impl IntoIterator<Item = &'p Name>) -> usize {
        let before = self.bound.len();
        self.bound.extend(names.into_iter().map(|name| Bound { name: &name.text, local_let: Some(name), used: false }));
        before
    }

    /// Binds the name of a check's own data source.
    pub(super) fn bind_label(&mut self, name: &'p str) -> usize {
        self.bound.push(Bound { name, local_let: None, used: false });
        self.bound.len() - 1
    }

    /// Forgets what was bound since, and gives the `let`s that nothing used.
    pub(super) fn release(&mut self, before: usize) -> Vec<&'p Name> {
        let released = self.bound.split_off(before.min(self.bound.len()));
        released.into_iter().filter(|bound| !bound.used).filter_map(|bound| bound.local_let).collect()
    }

    /// Whether a name is bound here; from now on it is used. Of two of one name both count as used.
    pub(super) fn uses(&mut self, name: &str) -> bool {
        let mut found = false;
        for bound in self.bound.iter_mut().filter(|bound| bound.name == name) {
            bound.used = true;
            found = true;
        }
        found
    }

    /// The `let` that a name means although it is not declared yet.
    pub(super) fn not_yet(&self, name: &str) -> Option<&'p Name> {
        let innermost = self.bound.iter().rfind(|bound| bound.name == name)?.local_let?;
        self.later.iter().copied().find(|later| std::ptr::eq(*later, innermost))
    }

    /// All names bound here.
    pub(super) fn names(&self) -> impl Iterator<Item = &'p str> {
        self.bound.iter().map(|bound| bound.name)
    }
}
