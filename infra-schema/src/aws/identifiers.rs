//! Which attributes identify what a type makes or reads: `identifiers.txt`.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::form;
use crate::provider::Identifier;

/// The attributes of a type that identify what it makes or reads, in order of preference.
type Attributes = Vec<(&'static str, Identifier)>;

pub(super) fn of(ty: &str) -> &'static [(&'static str, Identifier)] {
    static TABLE: OnceLock<FxHashMap<&'static str, Attributes>> = OnceLock::new();
    TABLE.get_or_init(|| lines().filter_map(read).collect()).get(ty).map_or(&[], Vec::as_slice)
}

pub(super) fn lines() -> impl Iterator<Item = &'static str> {
    super::lines(include_str!("identifiers.txt"))
}

pub(super) fn read(line: &'static str) -> Option<(&'static str, Attributes)> {
    let mut words = line.split_whitespace();
    let (of, ty) = (words.next()?, words.next()?);
    let mut attributes = Vec::new();
    for word in words {
        let (given, names) = word.split_once('=')?;
        let form = form(given)?;
        attributes.extend(names.split(',').map(|name| (name, Identifier { form, of })));
    }
    (!attributes.is_empty()).then_some((ty, attributes))
}
