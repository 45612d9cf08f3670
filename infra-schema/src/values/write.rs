//! Writing of tables of values. The same facts give the same bytes.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::{
    Fact, LetterSet, Letters, Replacements, Replaces, Taken, Unit,
    table::{FORMAT, MAGIC, MODES, tag},
};
use crate::{
    Text,
    formats::Form,
    mode::Mode,
    schema::{
        Origin,
        bytes::{checksum, put_size, put_sized},
        rows::put_rows,
    },
};

/// What is known of the arguments of a block, and of the blocks in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Entry {
    /// By the names of arguments.
    pub arguments: BTreeMap<Text, Taken>,
    /// By the names of blocks, and of arguments that hold objects.
    pub inner: BTreeMap<Text, Entry>,
}

impl Entry {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.arguments.values().all(|taken| taken.facts.is_empty() && taken.empty.is_none())
            && self.inner.values().all(Self::is_empty)
    }
}

/// All that is known of one version of a provider.
#[derive(Debug)]
pub struct Facts {
    /// Where it comes from.
    pub origin: Origin,
    /// By type.
    pub types: BTreeMap<(Mode, Text), Entry>,
    /// Which changes replace a resource, by its type.
    pub replacements: BTreeMap<Text, Replacements>,
}

/// The bytes that [`Table::open`](super::Table::open) reads.
pub fn encode(facts: &Facts) -> Vec<u8> {
    let mut writer = Writer::default();
    let mut types = Vec::new();
    for ((mode, ty), entry) in &facts.types {
        if entry.is_empty() {
            continue;
        }
        let node = writer.node(entry);
        let mut row =
            vec![MODES.iter().position(|known| known == mode).and_then(|at| u8::try_from(at).ok()).unwrap_or(0)];
        put_sized(&mut row, ty.as_bytes());
        put_size(&mut row, node);
        types.push(row);
    }
    let asked = facts.replacements.iter().filter(|(_, found)| found.asked);
    let replacements: Vec<Vec<u8>> = asked.map(|(ty, found)| writer.replacements(ty, found)).collect();
    let mut content = Vec::new();
    let Origin { package, version, license } = &facts.origin;
    for text in [package, version, license] {
        put_sized(&mut content, text.as_bytes());
    }
    for pool in [&writer.texts, &writer.facts, &writer.taken, &writer.nodes] {
        put_rows(&mut content, &pool.rows);
    }
    put_rows(&mut content, &types);
    put_rows(&mut content, &replacements);
    let mut bytes = MAGIC.to_vec();
    bytes.push(FORMAT);
    bytes.extend(checksum(&content).to_le_bytes());
    bytes.extend(content);
    bytes
}

/// Rows, each different one once.
#[derive(Default)]
struct Pool {
    rows: Vec<Vec<u8>>,
    known: FxHashMap<Vec<u8>, usize>,
}

impl Pool {
    fn add(&mut self, row: Vec<u8>) -> usize {
        if let Some(number) = self.known.get(&row) {
            return *number;
        }
        self.known.insert(row.clone(), self.rows.len());
        self.rows.push(row);
        self.rows.len().saturating_sub(1)
    }
}

#[derive(Default)]
struct Writer {
    texts: Pool,
    facts: Pool,
    taken: Pool,
    nodes: Pool,
}

impl Writer {
    /// A node stands behind those that it contains.
    fn node(&mut self, entry: &Entry) -> usize {
        let inner: Vec<(usize, usize)> = entry
            .inner
            .iter()
            .filter(|(_, inner)| !inner.is_empty())
            .map(|(name, inner)| (self.text(name), self.node(inner)))
            .collect();
        let known = entry.arguments.iter().filter(|(_, taken)| !taken.facts.is_empty() || taken.empty.is_some());
        let arguments: Vec<(usize, usize)> = known.map(|(name, taken)| (self.text(name), self.taken(taken))).collect();
        let mut row = Vec::new();
        for list in [arguments, inner] {
            put_size(&mut row, list.len());
            for (name, number) in list {
                put_size(&mut row, name);
                put_size(&mut row, number);
            }
        }
        self.nodes.add(row)
    }

    fn taken(&mut self, taken: &Taken) -> usize {
        let mut row = vec![match taken.empty {
            None => 0,
            Some(false) => 1,
            Some(true) => 2,
        }];
        put_size(&mut row, taken.facts.len());
        for fact in &taken.facts {
            let number = self.fact(fact);
            put_size(&mut row, number);
        }
        self.taken.add(row)
    }

    fn fact(&mut self, fact: &Fact) -> usize {
        let mut row = Vec::new();
        match fact {
            Fact::OneOf { values, any_case } => {
                row.push(if *any_case { tag::ONE_OF_ANY_CASE } else { tag::ONE_OF });
                put_size(&mut row, values.len());
                for value in values {
                    let number = self.text(value);
                    put_size(&mut row, number);
                }
            }
            Fact::Range { least, most } => {
                row.push(tag::RANGE);
                for bound in [least, most] {
                    put_sized(&mut row, bound.map(|bound| bound.to_string()).unwrap_or_default().as_bytes());
                }
            }
            Fact::Whole => row.push(tag::WHOLE),
            Fact::Length { least, most, unit } => {
                row.push(match unit {
                    Unit::Characters => tag::LENGTH,
                    Unit::Bytes => tag::LENGTH_IN_BYTES,
                });
                put_bounds(&mut row, *least, *most);
            }
            Fact::Items { least, most } => {
                row.push(tag::ITEMS);
                put_bounds(&mut row, *least, *most);
            }
            Fact::Form(form) => {
                row.push(tag::FORM);
                put_size(&mut row, Form::ALL.iter().position(|known| known == form).unwrap_or(usize::MAX));
            }
            Fact::Letters(Letters { first, inner, last }) => {
                row.push(tag::LETTERS);
                for LetterSet { ascii, others } in [first, inner, last] {
                    row.extend(ascii.to_le_bytes());
                    row.push(u8::from(*others));
                }
            }
            Fact::Pattern(pattern) => {
                row.push(tag::PATTERN);
                let number = self.text(pattern.source());
                put_size(&mut row, number);
            }
        }
        self.facts.add(row)
    }

    fn replacements(&mut self, ty: &str, found: &Replacements) -> Vec<u8> {
        let mut row = Vec::new();
        put_sized(&mut row, ty.as_bytes());
        let told = found.paths.iter().filter(|(_, how)| **how != Some(Replaces::Never));
        let told: Vec<(&Text, &Option<Replaces>)> = told.collect();
        put_size(&mut row, told.len());
        for (path, how) in told {
            row.push(match how {
                Some(Replaces::Always) => 1,
                Some(Replaces::Sometimes) => 2,
                _ => 0,
            });
            let names: Vec<&str> = path.split('.').collect();
            put_size(&mut row, names.len());
            for name in names {
                let number = self.text(name);
                put_size(&mut row, number);
            }
        }
        row
    }

    fn text(&mut self, text: &str) -> usize {
        self.texts.add(text.as_bytes().to_vec())
    }
}

fn put_bounds(row: &mut Vec<u8>, least: u32, most: Option<u32>) {
    put_size(row, usize::try_from(least).unwrap_or(usize::MAX));
    let most = most.and_then(|most| usize::try_from(most).ok());
    put_size(row, most.map_or(0, |most| most.saturating_add(1)));
}
