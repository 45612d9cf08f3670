use std::{collections::HashMap, sync::OnceLock};

use super::{Identifier, Sort};
use crate::names;

/// The attributes of a type that identify what it makes or reads, in order of preference.
type Attributes = Vec<(&'static str, Identifier)>;

fn table() -> &'static HashMap<&'static str, Attributes> {
    static TABLE: OnceLock<HashMap<&'static str, Attributes>> = OnceLock::new();
    TABLE.get_or_init(|| lines().filter_map(read).collect())
}

pub(super) fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("identifiers.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

pub(super) fn read(line: &'static str) -> Option<(&'static str, Attributes)> {
    let mut words = line.split_whitespace();
    let (thing, ty) = (words.next()?, words.next()?);
    let mut attributes = Vec::new();
    for word in words {
        let (sort, names) = word.split_once('=')?;
        let sort = Sort::read(sort)?;
        attributes.extend(names.split(',').map(|name| (name, Identifier { sort, thing })));
    }
    (!attributes.is_empty()).then_some((ty, attributes))
}

pub(super) fn gives(ty: &str, attribute: &str) -> Vec<Identifier> {
    let known = table().get(ty).into_iter().flatten();
    let mut found: Vec<Identifier> =
        known.filter(|(name, _)| *name == attribute).map(|(_, identifier)| *identifier).collect();
    if found.is_empty() {
        let physical = names::physical(ty).filter(|physical| physical.attribute == attribute);
        found.extend(physical.map(|physical| Identifier { sort: Sort::Name, thing: physical.ty }));
    }
    found
}

pub(super) fn all(ty: &str) -> Vec<Identifier> {
    table().get(ty).into_iter().flatten().map(|(_, identifier)| *identifier).collect()
}

pub(super) fn attribute(ty: &str, wanted: &Identifier) -> Option<&'static str> {
    let mut known = table().get(ty).into_iter().flatten();
    known.find(|(_, identifier)| wanted.takes(identifier)).map(|(name, _)| *name)
}
