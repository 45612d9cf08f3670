//! What is seen at one place besides the stack's own names.

use crate::{
    ids::{DefinitionId, LocalId},
    program::{Kind, Name},
    types::Type,
};

/// Which of Terraform's own names mean something at a place.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Words {
    /// `each` means something: `for_each` is set.
    pub(super) each: bool,
    /// `count` means something: `count` is set.
    pub(super) count: bool,
    /// `self` means something: the resource exists by then.
    pub(super) own: bool,
}

/// What is seen at one place.
#[derive(Default)]
pub(super) struct Scope<'p> {
    bound: Vec<Bound<'p>>,
    /// The kind whose expressions are looked at.
    pub(super) kind: Option<&'p Kind>,
    pub(super) words: Words,
    /// The kind whose fields the body that is looked at sets.
    pub(super) fields: Option<DefinitionId>,
    /// The type of the variable that is looked at.
    pub(super) ty: Option<Type>,
    /// Within a `for` over items.
    pub(super) repeated: bool,
    /// Type and name of the data sources that a check sees alone.
    pub(super) own_data: Vec<(&'p str, &'p str, LocalId)>,
    /// The `let`s of a `for` that the value of one of them does not see: itself and those further down.
    pub(super) later: Vec<&'p Name>,
}

struct Bound<'p> {
    name: &'p str,
    id: LocalId,
    /// The `let` of a `for` that binds it.
    local_let: Option<&'p Name>,
    used: bool,
}

impl<'p> Scope<'p> {
    pub(super) fn of_kind(kind: &'p Kind) -> Self {
        Self { kind: Some(kind), ..Self::default() }
    }

    /// How much is bound: for [`Scope::release`].
    pub(super) fn mark(&self) -> usize {
        self.bound.len()
    }

    /// Binds a name.
    pub(super) fn bind(&mut self, name: &'p str, id: LocalId) {
        self.bound.push(Bound { name, id, local_let: None, used: false });
    }

    /// Binds a `let` of a `for`'s items.
    pub(super) fn bind_let(&mut self, name: &'p Name, id: LocalId) {
        self.bound.push(Bound { name: &name.text, id, local_let: Some(name), used: false });
    }

    /// The id of a `let` of a `for`'s items.
    pub(super) fn let_id(&self, name: &Name) -> Option<LocalId> {
        let own = |bound: &&Bound<'_>| bound.local_let.is_some_and(|known| std::ptr::eq(known, name));
        self.bound.iter().rev().find(own).map(|bound| bound.id)
    }

    /// Forgets what was bound since, and gives the `let`s that nothing used.
    pub(super) fn release(&mut self, mark: usize) -> Vec<&'p Name> {
        let released = self.bound.split_off(mark.min(self.bound.len()));
        released.into_iter().filter(|bound| !bound.used).filter_map(|bound| bound.local_let).collect()
    }

    /// What a name is bound to here; from now on it is used. Of two of one name both count as used.
    pub(super) fn uses(&mut self, name: &str) -> Option<LocalId> {
        let mut found = None;
        for bound in self.bound.iter_mut().filter(|bound| bound.name == name) {
            bound.used = true;
            found = Some(bound.id);
        }
        found
    }

    /// Whether a name is bound here.
    pub(super) fn binds(&self, name: &str) -> bool {
        self.bound.iter().any(|bound| bound.name == name)
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
