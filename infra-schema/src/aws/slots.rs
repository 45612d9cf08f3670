//! Which identifiers an attribute takes: `slots.txt`, rules by name with the exceptions before them.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

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
    let first = |lines: &Vec<Line>| lines.iter().find(|line| line.fits(ty, path, attribute)).copied();
    let index = index();
    let bytes = attribute.as_bytes();
    let lists = [
        index.named.get(attribute),
        bytes.first().and_then(|byte| index.beginning.get(byte)),
        bytes.last().and_then(|byte| index.ending.get(byte)),
        Some(&index.any),
    ];
    let found = lists.into_iter().flatten().filter_map(first);
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

/// The lines by the attribute's own name: every argument asks, and most lines are of another.
#[derive(Default)]
struct Index {
    named: FxHashMap<&'static str, Vec<Line>>,
    /// Those whose name ends in `*`, by what it begins with.
    beginning: FxHashMap<u8, Vec<Line>>,
    /// Those whose name begins with `*`, by what it ends in.
    ending: FxHashMap<u8, Vec<Line>>,
    /// Those whose name is `*`.
    any: Vec<Line>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::default();
        for (number, slot) in table().iter().enumerate() {
            let (blocks, name) = match slot.attribute.rsplit_once('.') {
                Some((blocks, name)) => (Some(blocks), name),
                None => (None, slot.attribute),
            };
            let name = Glob::new(name);
            let lines = match name {
                Glob::Is(name) => index.named.entry(name).or_default(),
                Glob::Begins([first, ..]) => index.beginning.entry(*first).or_default(),
                Glob::Ends([.., last]) => index.ending.entry(*last).or_default(),
                Glob::Begins([]) | Glob::Ends([]) => &mut index.any,
            };
            lines.push(Line { number, slot, ty: Glob::new(slot.ty), name, blocks });
        }
        index
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

    fn fits(self, text: &str) -> bool {
        match self {
            Self::Is(name) => name == text,
            Self::Begins(beginning) => text.as_bytes().starts_with(beginning),
            Self::Ends(end) => text.as_bytes().ends_with(end),
        }
    }
}
