use std::rc::Rc;

use crate::{
    ids::{InstanceId, LazyId, LocalId, UseId},
    value::Value,
};

/// Where an expression is evaluated: whose it is, and the names bound on the way to it.
#[derive(Debug, Clone)]
pub(crate) struct Scope {
    pub within: Within,
    bindings: Option<Rc<Binding>>,
}

/// Whose expression it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Within {
    /// The stack instance.
    pub instance: InstanceId,
    /// The use of a kind in it whose expression it is, which sees the kind's fields and nothing else.
    pub kind: Option<UseId>,
}

#[derive(Debug)]
struct Binding {
    local: LocalId,
    bound: Bound,
    outer: Option<Rc<Binding>>,
}

/// What a name is bound to.
#[derive(Debug, Clone)]
pub(crate) enum Bound {
    Value(Value),
    Lazy(LazyId),
}

impl Scope {
    /// A stack's own, with nothing bound.
    pub(crate) const fn of(instance: InstanceId) -> Self {
        Self { within: Within { instance, kind: None }, bindings: None }
    }

    /// A kind's own.
    pub(crate) const fn of_kind(instance: InstanceId, kind: UseId) -> Self {
        Self { within: Within { instance, kind: Some(kind) }, bindings: None }
    }

    pub(crate) fn bind(&self, local: LocalId, bound: Bound) -> Self {
        let binding = Binding { local, bound, outer: self.bindings.clone() };
        Self { within: self.within, bindings: Some(Rc::new(binding)) }
    }

    pub(crate) fn value(&self, local: LocalId, value: Value) -> Self {
        self.bind(local, Bound::Value(value))
    }

    /// What a name is bound to; every one that resolves is.
    pub(crate) fn lookup(&self, local: LocalId) -> Option<&Bound> {
        let mut at = self.bindings.as_deref();
        while let Some(binding) = at {
            if binding.local == local {
                return Some(&binding.bound);
            }
            at = binding.outer.as_deref();
        }
        None
    }
}
