use std::{cell::RefCell, cmp::Ordering};

use rustc_hash::FxHashMap;

use super::{Fact, LetterSet, Letters, Pattern, Replacements, Replaces, Taken, Unit};
use crate::{
    Text,
    formats::Form,
    mode::Mode,
    schema::{
        Origin, TableError,
        bytes::{Reader, checksum},
        rows::Rows,
    },
};

pub(super) const MAGIC: &[u8] = b"infra-v";
pub(super) const FORMAT: u8 = 2;
pub(super) const MODES: [Mode; 3] = [Mode::Managed, Mode::Data, Mode::Ephemeral];

/// The bytes that stand for facts.
pub(super) mod tag {
    pub(in super::super) const ONE_OF: u8 = 0;
    pub(in super::super) const ONE_OF_ANY_CASE: u8 = 1;
    pub(in super::super) const RANGE: u8 = 2;
    pub(in super::super) const WHOLE: u8 = 3;
    pub(in super::super) const LENGTH: u8 = 4;
    pub(in super::super) const LENGTH_IN_BYTES: u8 = 5;
    pub(in super::super) const FORM: u8 = 6;
    pub(in super::super) const LETTERS: u8 = 7;
    pub(in super::super) const PATTERN: u8 = 8;
    pub(in super::super) const ITEMS: u8 = 9;
}

/// What is known of the values that one version of a provider takes.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    origin: [&'a str; 3],
    texts: Rows<'a>,
    facts: Rows<'a>,
    taken: Rows<'a>,
    nodes: Rows<'a>,
    types: Rows<'a>,
    replacements: Rows<'a>,
}

/// What is known of a block: its arguments, and the blocks in it.
#[derive(Debug, Clone, Copy)]
pub struct Node<'a> {
    table: Table<'a>,
    number: usize,
}

thread_local! {
    /// What was opened so far, by the place of its bytes, which never moves; nothing where they are no table.
    static OPEN: RefCell<FxHashMap<*const u8, Option<Table<'static>>>> = RefCell::default();
}

impl Table<'static> {
    /// A table that comes with the compiler. Its sum is checked once in a thread; one that is damaged is none.
    pub fn embedded(bytes: &'static [u8]) -> Option<Self> {
        OPEN.with_borrow_mut(|open| *open.entry(bytes.as_ptr()).or_insert_with(|| Self::open(bytes).ok()))
    }
}

impl<'a> Table<'a> {
    /// Opens a table.
    pub fn open(bytes: &'a [u8]) -> Result<Self, TableError> {
        let mut reader = Reader::new(bytes);
        if reader.take(MAGIC.len()).ok() != Some(MAGIC) {
            return Err(TableError::NotATable);
        }
        let format = reader.byte()?;
        if format != FORMAT {
            return Err(TableError::Format(format));
        }
        let sum = reader.take(8)?;
        let content = reader.take(reader.len())?;
        if checksum(content).to_le_bytes() != sum {
            return Err(TableError::Checksum);
        }
        let mut reader = Reader::new(content);
        let origin = [reader.text()?, reader.text()?, reader.text()?];
        let mut rows = || Rows::open(reader.sized()?);
        let (texts, facts, taken, nodes, types) = (rows()?, rows()?, rows()?, rows()?, rows()?);
        let replacements = rows()?;
        if !reader.is_empty() {
            return Err(TableError::Damaged("something follows its end"));
        }
        Ok(Self { origin, texts, facts, taken, nodes, types, replacements })
    }

    /// Where the facts come from.
    pub fn origin(&self) -> Origin {
        let [package, version, license] = self.origin.map(str::to_owned);
        Origin { package, version, license }
    }

    /// What is known of a type; nothing if nothing is.
    pub fn of_type(&self, mode: Mode, ty: &str) -> Result<Option<Node<'a>>, TableError> {
        let found = search(self.types.count, |row| Ok(self.head(row)?.0.cmp(&(mode, ty))))?;
        found.map(|row| Ok(Node { table: *self, number: self.head(row)?.1 })).transpose()
    }

    /// Which changes of a resource of a type replace it.
    pub fn replacements(&self, ty: &str) -> Result<Replacements, TableError> {
        let row = search(self.replacements.count, |row| Ok(self.replacements.get(row)?.text()?.cmp(ty)))?;
        let Some(row) = row else { return Ok(Replacements::default()) };
        let mut row = self.replacements.get(row)?;
        row.text()?;
        let mut found = Replacements { asked: true, ..Replacements::default() };
        for _ in 0..row.count()? {
            let how = match row.byte()? {
                0 => None,
                1 => Some(Replaces::Always),
                2 => Some(Replaces::Sometimes),
                _ => return Err(TableError::Damaged("there is no such change")),
            };
            let names = (0..row.count()?).map(|_| self.text(row.size()?)).collect::<Result<Vec<_>, _>>()?;
            found.paths.insert(names.join(".").into(), how);
        }
        Ok(found)
    }

    /// The types that were asked about their replacements.
    pub fn replaced(self) -> impl Iterator<Item = &'a str> {
        (0..self.replacements.count).filter_map(move |row| self.replacements.get(row).ok()?.text().ok())
    }

    /// The types that something is known of.
    pub fn types(self) -> impl Iterator<Item = (Mode, &'a str)> {
        (0..self.types.count).filter_map(move |number| Some(self.head(number).ok()?.0))
    }

    fn head(&self, number: usize) -> Result<((Mode, &'a str), usize), TableError> {
        let mut row = self.types.get(number)?;
        let mode = MODES.get(usize::from(row.byte()?)).ok_or(TableError::Damaged("there is no such mode"))?;
        Ok(((*mode, row.text()?), row.size()?))
    }

    fn text(&self, number: usize) -> Result<&'a str, TableError> {
        let mut row = self.texts.get(number)?;
        let bytes = row.take(row.len())?;
        std::str::from_utf8(bytes).map_err(|_| TableError::Damaged("a text is not UTF-8"))
    }

    fn taken(&self, number: usize) -> Result<Taken, TableError> {
        let mut row = self.taken.get(number)?;
        let empty = match row.byte()? {
            0 => None,
            1 => Some(false),
            _ => Some(true),
        };
        let count = row.count()?;
        let facts = (0..count).map(|_| self.fact(row.size()?)).collect::<Result<_, _>>()?;
        Ok(Taken { empty, facts })
    }

    fn fact(&self, number: usize) -> Result<Fact, TableError> {
        let mut row = self.facts.get(number)?;
        let tag = row.byte()?;
        Ok(match tag {
            tag::ONE_OF | tag::ONE_OF_ANY_CASE => {
                let count = row.count()?;
                let values = (0..count).map(|_| self.text(row.size()?).map(Text::from)).collect::<Result<_, _>>()?;
                Fact::OneOf { values, any_case: tag == tag::ONE_OF_ANY_CASE }
            }
            tag::RANGE => {
                let mut bound = || match row.text()? {
                    "" => Ok(None),
                    digits => digits.parse().map(Some).map_err(|_| TableError::Damaged("a bound is no number")),
                };
                Fact::Range { least: bound()?, most: bound()? }
            }
            tag::WHOLE => Fact::Whole,
            tag::LENGTH | tag::LENGTH_IN_BYTES => {
                let unit = if tag == tag::LENGTH { Unit::Characters } else { Unit::Bytes };
                Fact::Length { least: row.number()?, most: row.number()?.checked_sub(1), unit }
            }
            tag::FORM => Fact::Form(*Form::ALL.get(row.size()?).ok_or(TableError::Damaged("there is no such form"))?),
            tag::LETTERS => {
                let mut set = || {
                    let bits = <[u8; 16]>::try_from(row.take(16)?).unwrap_or_default();
                    Ok::<_, TableError>(LetterSet { ascii: u128::from_le_bytes(bits), others: row.byte()? != 0 })
                };
                Fact::Letters(Letters { first: set()?, inner: set()?, last: set()? })
            }
            tag::ITEMS => Fact::Items { least: row.number()?, most: row.number()?.checked_sub(1) },
            tag::PATTERN => Fact::Pattern(Pattern::new(self.text(row.size()?)?.into())),
            _ => return Err(TableError::Damaged("there is no such fact")),
        })
    }
}

impl<'a> Node<'a> {
    /// What is known of the arguments, by name.
    pub fn arguments(&self) -> Result<Vec<(&'a str, Taken)>, TableError> {
        let mut row = self.table.nodes.get(self.number)?;
        let count = row.count()?;
        (0..count).map(|_| Ok((self.table.text(row.size()?)?, self.table.taken(row.size()?)?))).collect()
    }

    /// The blocks, and the arguments that hold objects, in which something is known.
    pub fn inner(&self) -> Result<Vec<(&'a str, Self)>, TableError> {
        let mut row = self.table.nodes.get(self.number)?;
        for _ in 0..row.count()? {
            row.size()?;
            row.size()?;
        }
        let count = row.count()?;
        let inner = (0..count).map(|_| {
            let (name, number) = (self.table.text(row.size()?)?, row.size()?);
            // A node stands behind those that it contains: no table can make a reader go round in a circle.
            if number < self.number {
                Ok((name, Self { table: self.table, number }))
            } else {
                Err(TableError::Damaged("a block contains itself"))
            }
        });
        inner.collect()
    }
}

/// The row that is equal to what is looked for, of rows in order.
fn search(count: usize, compare: impl Fn(usize) -> Result<Ordering, TableError>) -> Result<Option<usize>, TableError> {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        match compare(middle)? {
            Ordering::Equal => return Ok(Some(middle)),
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
        }
    }
    Ok(None)
}

/// Reads all of a table that may be damaged: whatever the bytes are, nothing panics and nothing hangs.
#[doc(hidden)]
pub fn read_damaged(bytes: &[u8]) {
    let Ok(table) = Table::open(bytes) else { return };
    for number in 0..table.nodes.count.min(10_000) {
        let node = Node { table, number };
        let _ = (node.arguments(), node.inner());
    }
    for (mode, ty) in table.types().take(10_000) {
        let _ = table.of_type(mode, ty);
    }
    for ty in table.replaced().take(10_000) {
        let _ = table.replacements(ty);
    }
}
