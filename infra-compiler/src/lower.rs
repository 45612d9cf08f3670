//! Linked packages become the program that `infra-core` compiles.

use std::collections::HashMap;

use crate::{
    diagnostic::Diagnostics,
    program::{Definition, DefinitionId, Item, ItemKind, Program, ResourceType},
};
use proc_macro2::{Ident, TokenStream};

use crate::{
    kind::ParsedKind,
    link::{Form, Package},
    parse::{self, ParsedStack},
    spans::Spans,
};

/// A program and the definition of it that is being compiled.
pub(crate) struct Lowered {
    /// All definitions, the own one first.
    pub(crate) program: Program,
    /// The own definition's tokens and names.
    pub(crate) own: Own,
}

/// The definition that is being compiled.
#[derive(Debug)]
pub enum Own {
    /// From `stack!`.
    Stack(Box<ParsedStack>),
    /// From `#[resource]`.
    Kind(Box<ParsedKind>),
}

impl Own {
    /// The name that it declares, with its place.
    pub const fn name(&self) -> &Ident {
        match self {
            Self::Stack(stack) => &stack.name,
            Self::Kind(kind) => &kind.name,
        }
    }

    /// `pub` or the like.
    pub const fn visibility(&self) -> &TokenStream {
        match self {
            Self::Stack(stack) => &stack.visibility,
            Self::Kind(kind) => &kind.visibility,
        }
    }
}

/// The id of the own definition.
pub(crate) const OWN: DefinitionId = DefinitionId::new(0);

/// Reads the packages, with the table of all places; errors of the own definition go to `out`. Nothing but places if not
/// even its head could be read.
pub(crate) fn lower(own: &Package, others: &[Package], out: &mut Diagnostics) -> (Option<Lowered>, Spans) {
    let mut spans = Spans::new();
    let Some(parsed) = read(own, &mut spans, out) else { return (None, spans) };
    let mut readable = vec![(own, parsed.definition())];
    for package in others {
        // What is wrong with it was reported where it is written; a path to it leads nowhere.
        let mut silent = Diagnostics::new();
        readable.extend(read(package, &mut spans, &mut silent).map(|other| (package, other.definition())));
    }
    let ids: HashMap<&str, DefinitionId> = readable
        .iter()
        .enumerate()
        .map(|(index, (package, _))| (package.identity.as_str(), DefinitionId::new(index)))
        .collect();
    let definitions = readable.into_iter().map(|(package, definition)| link(definition, package, &ids)).collect();
    (Some(Lowered { program: Program { definitions }, own: parsed }), spans)
}

impl Own {
    fn definition(&self) -> Definition {
        match self {
            Self::Stack(stack) => Definition::Stack(stack.stack.clone()),
            Self::Kind(kind) => Definition::Kind(kind.kind.clone()),
        }
    }
}

fn read(package: &Package, spans: &mut Spans, out: &mut Diagnostics) -> Option<Own> {
    let mut no_files = |_: &str, _: proc_macro2::Span| Err("the file was not read where it is written".to_owned());
    match package.form {
        Form::Stack => {
            let mut parsed = parse::parse_stacks(package.tokens.clone(), spans, out, &mut no_files);
            let mut stack = parsed.stacks.pop()?;
            stack.stack.identity = package.identity.as_str().into();
            Some(Own::Stack(Box::new(stack)))
        }
        Form::Kind => crate::kind::parse(package.tokens.clone(), spans, out).map(|kind| Own::Kind(Box::new(kind))),
    }
}

/// Puts ids where paths are named.
fn link(mut definition: Definition, package: &Package, ids: &HashMap<&str, DefinitionId>) -> Definition {
    let paths: HashMap<&str, DefinitionId> = package
        .paths
        .iter()
        .filter_map(|(path, identity)| Some((path.as_str(), *ids.get(identity.as_str())?)))
        .collect();
    match &mut definition {
        Definition::Stack(stack) => {
            stack.broken |= package.broken;
            for ty in stack.parameters.iter_mut().filter_map(|parameter| parameter.stack.as_mut()) {
                ty.definition = paths.get(&*ty.path.text).copied();
            }
            items(&mut stack.items, &paths);
        }
        Definition::Kind(kind) => kind.broken |= package.broken,
    }
    definition
}

fn items(list: &mut [Item], paths: &HashMap<&str, DefinitionId>) {
    for item in list {
        match &mut item.kind {
            ItemKind::Stack(nested) | ItemKind::Remote(nested) => {
                nested.definition = paths.get(&*nested.path.text).copied();
            }
            ItemKind::Resource(resource) => {
                if let ResourceType::Kind { path, definition } = &mut resource.ty {
                    *definition = paths.get(&*path.text).copied();
                }
            }
            ItemKind::For { items: inner, .. } => items(inner, paths),
            ItemKind::If { then, otherwise, .. } => {
                items(then, paths);
                items(otherwise, paths);
            }
            _ => {}
        }
    }
}
