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
    let first = |lines: &[Line]| lines.iter().find(|line| line.fits(ty, path, attribute)).copied();
    let found = named.get(attribute).and_then(|lines| first(lines)).into_iter().chain(first(others));
    found.min_by_key(|line| line.number).map_or(&[], |line| &line.slot.takes)
}

/// A slot with its position in the table: of two that fit, the earlier one holds.
#[derive(Clone, Copy)]
struct Line {
    number: usize,
    slot: &'static Slot,
    ty: Glob,
    /// The attribute's own name, which is asked for first: most lines are of all types and of few names.
    name: Glob,
    /// The blocks around it, with dots.
    blocks: Option<&'static str>,
}

/// The lines by the attribute's own name, and those whose name has a `*`.
type Index = (HashMap<&'static str, Vec<Line>>, Vec<Line>);

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let (mut named, mut others) = (HashMap::new(), Vec::new());
        for (number, slot) in table().iter().enumerate() {
            let (blocks, name) = match slot.attribute.rsplit_once('.') {
                Some((blocks, name)) => (Some(blocks), name),
                None => (None, slot.attribute),
            };
            let line = Line { number, slot, ty: Glob::new(slot.ty), name: Glob::new(name), blocks };
            if name.contains('*') {
                others.push(line);
            } else {
                named.entry(name).or_insert_with(Vec::new).push(line);
            }
        }
        (named, others)
    })
}

impl Line {
    fn fits(&self, ty: &str, path: &[&str], attribute: &str) -> bool {
        let mut around = path.iter().rev();
        self.name.fits(attribute)
            && self.ty.fits(ty)
            && self.blocks.iter().flat_map(|blocks| blocks.rsplit('.')).all(|block| around.next() == Some(&block))
    }
}

/// A name with a `*` at one of its ends, or none.
#[derive(Clone, Copy)]
enum Glob {
    Is(&'static str),
    Begins(&'static [u8]),
    Ends(&'static [u8]),
}

impl Glob {
    fn new(pattern: &'static str) -> Self {
        match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
            (Some(end), _) => Self::Ends(end.as_bytes()),
            (None, Some(beginning)) => Self::Begins(beginning.as_bytes()),
            (None, None) => Self::Is(pattern),
        }
    }

    /// Every argument is held against every line with a `*`: one byte tells most of them apart.
    fn fits(self, text: &str) -> bool {
        let text = text.as_bytes();
        match self {
            Self::Is(name) => name.as_bytes() == text,
            Self::Begins(beginning) => {
                let last = beginning.len().checked_sub(1).and_then(|last| text.get(last));
                last == beginning.last() && text.starts_with(beginning)
            }
            Self::Ends(end) => end.is_empty() || text.last() == end.last() && text.ends_with(end),
        }
    }
}
