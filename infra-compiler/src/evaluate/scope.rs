//! Scopes: where a name is looked up before the stack's own names.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use crate::{Text, program::Expr, value::Value};

/// Where an expression is evaluated: a stack instance and the names bound on the way to the expression.
#[derive(Clone)]
pub(super) struct Scope<'p> {
    pub(super) frame: usize,
    pub(super) place: Place<'p>,
    bindings: Option<Rc<Binding<'p>>>,
}

/// Whose expression it is.
#[derive(Clone)]
pub(super) enum Place<'p> {
    /// The stack's own.
    Stack,
    /// A resource kind's, which sees its fields and nothing else.
    Kind(Rc<KindFrame<'p>>),
}

struct Binding<'p> {
    name: Text,
    bound: Bound<'p>,
    outer: Option<Rc<Binding<'p>>>,
}

/// What a name is bound to.
#[derive(Clone)]
pub(super) enum Bound<'p> {
    Value(Value),
    Lazy(Rc<Lazy<'p>>),
}

/// An expression that is evaluated when its name is first used.
pub(super) struct Lazy<'p> {
    pub(super) expr: &'p Expr,
    pub(super) ty: Option<&'p Expr>,
    pub(super) scope: Scope<'p>,
    pub(super) state: RefCell<State>,
}

/// How far a lazy value is.
#[derive(Clone)]
pub(super) enum State {
    Waiting,
    Running,
    Done(Value),
}

/// One use of a kind: what its fields are.
pub(super) struct KindFrame<'p> {
    /// Its position among the definitions that the stack names.
    pub(super) position: u32,
    pub(super) fields: RefCell<BTreeMap<Text, Rc<Lazy<'p>>>>,
}

impl<'p> Scope<'p> {
    pub(super) const fn of(frame: usize) -> Self {
        Self { frame, place: Place::Stack, bindings: None }
    }

    pub(super) const fn of_kind(frame: usize, kind: Rc<KindFrame<'p>>) -> Self {
        Self { frame, place: Place::Kind(kind), bindings: None }
    }

    /// Whether both are the same place with the very same names bound.
    pub(super) fn same_as(&self, other: &Self) -> bool {
        let same = match (&self.bindings, &other.bindings) {
            (None, None) => true,
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            _ => false,
        };
        same && self.frame == other.frame
    }

    pub(super) fn bind(&self, name: &Text, value: Value) -> Self {
        self.with(name, Bound::Value(value))
    }

    pub(super) fn with(&self, name: &Text, bound: Bound<'p>) -> Self {
        let binding = Binding { name: name.clone(), bound, outer: self.bindings.clone() };
        Self { frame: self.frame, place: self.place.clone(), bindings: Some(Rc::new(binding)) }
    }

    pub(super) fn lookup(&self, name: &str) -> Option<&Bound<'p>> {
        let mut at = self.bindings.as_deref();
        while let Some(binding) = at {
            if &*binding.name == name {
                return Some(&binding.bound);
            }
            at = binding.outer.as_deref();
        }
        None
    }
}

impl<'p> Lazy<'p> {
    pub(super) fn new(expr: &'p Expr, ty: Option<&'p Expr>, scope: Scope<'p>) -> Rc<Self> {
        Rc::new(Self { expr, ty, scope, state: RefCell::new(State::Waiting) })
    }
}
