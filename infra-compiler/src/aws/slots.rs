//! Which identifiers an attribute takes: `slots.txt`, rules by name with the exceptions before them.

use std::{collections::HashMap, sync::OnceLock};

use super::form;
use crate::provider::Identifier;

/// One line of the table.
pub(super) struct Slot {
    pub(super) ty: &'static str,
    pub(super) attribute: &'static str,
    takes: Vec<Identifier>,
}

pub(super) fn table() -> &'static [Slot] {
    static TABLE: OnceLock<Vec<Slot>> = OnceLock::new();
    TABLE.get_or_init(|| lines().filter_map(read).collect())
}

pub(super) fn lines() -> impl Iterator<Item = &'static str> {
    super::lines(include_str!("slots.txt"))
}

pub(super) fn read(line: &'static str) -> Option<Slot> {
    let mut words = line.split_whitespace();
    let (ty, attribute) = (words.next()?, words.next()?);
    let mut takes = Vec::new();
    for word in words {
        let (forms, of) = word.split_once(':')?;
        for word in forms.split(',') {
            takes.push(Identifier { form: form(word)?, of });
        }
    }
    Some(Slot { ty, attribute, takes })
}

pub(super) fn takes(ty: &str, path: &[&str], attribute: &str) -> &'static [Identifier] {
    let (named, others) = index();
    let first = |lines: &[Line]| lines.iter().find(|(_, slot)| slot.fits(ty, path, attribute)).copied();
    let found = named.get(attribute).and_then(|lines| first(lines)).into_iter().chain(first(others));
    found.min_by_key(|(line, _)| *line).map_or(&[], |(_, slot)| &slot.takes)
}

/// A slot with its position in the table: of two that fit, the earlier one holds.
type Line = (usize, &'static Slot);

/// The lines by the attribute's own name, and those whose name has a `*`.
type Index = (HashMap<&'static str, Vec<Line>>, Vec<Line>);

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let (mut named, mut others) = (HashMap::new(), Vec::new());
        for (line, slot) in table().iter().enumerate() {
            let name = slot.attribute.rsplit('.').next().unwrap_or(slot.attribute);
            if name.contains('*') {
                others.push((line, slot));
            } else {
                named.entry(name).or_insert_with(Vec::new).push((line, slot));
            }
        }
        (named, others)
    })
}

impl Slot {
    fn fits(&self, ty: &str, path: &[&str], attribute: &str) -> bool {
        if !glob(self.ty, ty) {
            return false;
        }
        let mut wanted = self.attribute.rsplit('.');
        wanted.next().is_some_and(|name| glob(name, attribute))
            && wanted
                .zip(path.iter().rev().map(Some).chain(std::iter::repeat(None)))
                .all(|(wanted, block)| block == Some(&wanted))
    }
}

fn glob(pattern: &str, text: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), _) => text.ends_with(end),
        (None, Some(beginning)) => text.starts_with(beginning),
        (None, None) => pattern == text,
    }
}
