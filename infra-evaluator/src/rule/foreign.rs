//! Resources of other roots, as far as an output leads to them: their arguments that are known there.
//!
//! Which other resources that root has is not asked. A rule that looks for the one that an output gives sees it; no other
//! becomes a candidate, and none is ever asked of a rule itself.

use std::rc::Rc;

use super::{Seen, World, alike::settled};
use crate::{
    Text,
    mode::Mode,
    value::{Deferred, Node, Root, Step, Traversal, Value},
};

/// What an output of another root is there: a value that is known, or an attribute of a resource; and that attribute, where it
/// is an argument that is known.
pub(super) fn origin(value: &Value) -> Option<Value> {
    let Value::Deferred(deferred) = value else { return None };
    let Node::Traversal(Traversal { root, steps }) = &deferred.node else { return None };
    match root {
        Root::Remote { origin, .. } if steps.is_empty() => {
            let leads = || matches!(&**origin, Value::Deferred(inner) if attribute(inner).is_some());
            (origin.is_known() || leads()).then(|| (**origin).clone())
        }
        Root::Foreign { known, .. } => known.get(attribute(deferred)?).cloned(),
        _ => None,
    }
}

/// The resource of this type of another root whose attribute is wanted, if that is what is wanted.
pub(super) fn wanted<'a>(world: &World<'_>, mode: Mode, ty: &str, name: &str, wanted: &Seen<'a>) -> Option<Seen<'a>> {
    let Seen::Value(value) = wanted else { return None };
    let Value::Deferred(reference) = settled(world, value) else { return None };
    let Node::Traversal(Traversal { root: Root::Foreign { mode: its, ty: of, .. }, .. }) = &reference.node else {
        return None;
    };
    let is_it = *its == mode && **of == *ty && attribute(&reference).is_some_and(|it| **it == *name);
    is_it.then_some(Seen::Foreign(reference))
}

/// `resource.name`: what is known there, or what the output gives.
pub(super) fn member<'a>(reference: &Rc<Deferred>, name: &str) -> Seen<'a> {
    let Some(Root::Foreign { known, .. }) = root(reference) else { return Seen::Unknown };
    match known.get(name) {
        Some(value) => Seen::Value(value.clone()),
        None if attribute(reference).is_some_and(|it| **it == *name) => Seen::Value(Value::Deferred(reference.clone())),
        None => Seen::Unknown,
    }
}

/// Whether two references lead to one resource; two of which neither is known to be the other may yet be.
pub(super) fn is_same(left: &Deferred, right: &Deferred) -> Option<bool> {
    let (left, right) = (root(left)?, root(right)?);
    (left == right).then_some(true)
}

/// As the other root names it.
pub(super) fn address(reference: &Deferred) -> Option<&Text> {
    match root(reference)? {
        Root::Foreign { address, .. } => Some(address),
        _ => None,
    }
}

fn root(reference: &Deferred) -> Option<&Root> {
    match &reference.node {
        Node::Traversal(Traversal { root, .. }) => Some(root),
        _ => None,
    }
}

/// The one attribute that a reference to a resource of another root leads to.
fn attribute(reference: &Deferred) -> Option<&Text> {
    match &reference.node {
        Node::Traversal(Traversal { root: Root::Foreign { .. }, steps }) => match steps.as_slice() {
            [Step::Attribute(name)] => Some(name),
            _ => None,
        },
        _ => None,
    }
}
