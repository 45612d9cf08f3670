//! What is known of the values of arguments: decoded once for each block of each type that a program holds.

use std::{
    cell::{OnceCell, RefCell},
    rc::Rc,
};

use rustc_hash::FxHashMap;

use crate::{
    mode::Mode,
    provider::Facts,
    values::{Node, Taken},
};

/// What is known of a block of a type.
#[derive(Debug)]
pub struct Known {
    arguments: Vec<(&'static str, Taken)>,
    inner: Vec<Inner>,
}

/// A block in it, decoded when it is first asked for.
#[derive(Debug)]
struct Inner {
    name: &'static str,
    node: Node<'static>,
    known: OnceCell<Option<Rc<Known>>>,
}

type Types = FxHashMap<String, Option<Rc<Known>>>;

/// What was decoded so far, by mode and type.
#[derive(Debug, Default)]
pub(super) struct KnownValues {
    types: RefCell<FxHashMap<Mode, Types>>,
}

impl Known {
    fn of(node: &Node<'static>) -> Option<Rc<Self>> {
        let inner = node.inner().ok()?.into_iter().map(|(name, node)| Inner { name, node, known: OnceCell::new() });
        Some(Rc::new(Self { arguments: node.arguments().ok()?, inner: inner.collect() }))
    }

    /// Which values an argument takes.
    pub(super) fn argument(&self, name: &str) -> Option<&Taken> {
        self.arguments.iter().find(|(known, _)| *known == name).map(|(_, taken)| taken)
    }

    /// What is known of a block in it, or of the objects of an argument.
    pub(super) fn inner(&self, name: &str) -> Option<Rc<Self>> {
        let inner = self.inner.iter().find(|inner| inner.name == name)?;
        inner.known.get_or_init(|| Self::of(&inner.node)).clone()
    }
}

impl KnownValues {
    /// What is known of a type at a version of its provider.
    pub(super) fn of_type(&self, facts: &dyn Facts, version: &str, mode: Mode, ty: &str) -> Option<Rc<Known>> {
        if let Some(known) = self.types.borrow().get(&mode).and_then(|types| types.get(ty)) {
            return known.clone();
        }
        let node = facts.values(version).and_then(|table| table.of_type(mode, ty).ok().flatten());
        let known = node.as_ref().and_then(Known::of);
        self.types.borrow_mut().entry(mode).or_default().insert(ty.to_owned(), known.clone());
        known
    }
}
