//! Tables of rules that come with the compiler: read in place, so that a program pays for the rules of the types that it
//! holds, and for no other.
//!
//! A table has a head of each rule, by name; an index that leads from a type to the rules that ask of it; and the rules'
//! bodies, which are decoded when someone asks for one. What only explains a rule stands in a second table,
//! [`RuleDocs`].

mod docs;
mod read;
#[cfg(test)]
mod tests;
mod write;

#[cfg(feature = "tools")]
pub use docs::encode_docs;
pub use docs::{Documentation, RuleDocs};
pub use write::encode;

use std::{cell::RefCell, cmp::Ordering, collections::HashMap};

use super::Rule;
use crate::{
    diagnostic::Family,
    mode::Mode,
    operator::BinaryOp,
    program::Level,
    schema::{
        TableError,
        bytes::{Reader, checksum},
        rows::Rows,
    },
};

const MAGIC: &[u8] = b"infra-r";
const FORMAT: u8 = 1;

/// The bytes that stand for expressions.
mod tag {
    pub(super) const NULL: u8 = 0;
    pub(super) const FALSE: u8 = 1;
    pub(super) const TRUE: u8 = 2;
    pub(super) const NUMBER: u8 = 3;
    pub(super) const TEXT: u8 = 4;
    pub(super) const SLOT: u8 = 5;
    pub(super) const MEMBER: u8 = 6;
    pub(super) const INDEX: u8 = 7;
    pub(super) const TEMPLATE: u8 = 8;
    pub(super) const LIST: u8 = 9;
    pub(super) const OBJECT: u8 = 10;
    pub(super) const NEGATE: u8 = 11;
    pub(super) const NOT: u8 = 12;
    pub(super) const BINARY: u8 = 13;
    pub(super) const CONDITIONAL: u8 = 14;
    pub(super) const FOR: u8 = 15;
    pub(super) const CALL: u8 = 16;
    pub(super) const ASKED: u8 = 17;
    pub(super) const QUANTIFIED: u8 = 18;
}

const MODES: [Mode; 3] = [Mode::Managed, Mode::Data, Mode::Ephemeral];
const LEVELS: [Level; 3] = [Level::Allow, Level::Warn, Level::Deny];
const FAMILIES: [Family; 11] = Family::ALL;
const OPERATORS: [BinaryOp; 13] = [
    BinaryOp::Or,
    BinaryOp::And,
    BinaryOp::Equal,
    BinaryOp::NotEqual,
    BinaryOp::Less,
    BinaryOp::LessOrEqual,
    BinaryOp::Greater,
    BinaryOp::GreaterOrEqual,
    BinaryOp::Add,
    BinaryOp::Subtract,
    BinaryOp::Multiply,
    BinaryOp::Divide,
    BinaryOp::Modulo,
];

/// The number of one of these.
fn code<T: PartialEq>(all: &[T], one: T) -> u8 {
    let position = all.iter().position(|other| *other == one);
    position.and_then(|position| u8::try_from(position).ok()).unwrap_or(u8::MAX)
}

/// The one of this number.
fn coded<T: Copy>(all: &[T], code: u8) -> Result<T, TableError> {
    all.get(usize::from(code)).copied().ok_or(TableError::Damaged("a number stands for nothing"))
}

/// A rule before it is written.
#[derive(Debug)]
pub struct Entry {
    /// The rule.
    pub rule: Rule,
    /// Where it belongs.
    pub family: Family,
}

/// Rules, by the types that they ask of.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    heads: Rows<'a>,
    bodies: Rows<'a>,
    types: Rows<'a>,
    whole: Reader<'a>,
}

/// What is known of a rule without its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head<'a> {
    /// Its name.
    pub word: &'a str,
    /// What it finds, if nobody says otherwise.
    pub level: Level,
    /// Where it belongs.
    pub family: Family,
}

thread_local! {
    /// What was opened so far, by the place of its bytes, which never moves; nothing where they are no table.
    static OPEN: RefCell<HashMap<*const u8, Option<Table<'static>>>> = RefCell::default();
}

impl Table<'static> {
    /// A table that comes with the compiler. Its sum is checked once in a thread; one that is damaged is none.
    pub fn embedded(bytes: &'static [u8]) -> Option<Self> {
        OPEN.with_borrow_mut(|open| *open.entry(bytes.as_ptr()).or_insert_with(|| Self::open(bytes).ok()))
    }
}

impl<'a> Table<'a> {
    /// Opens a table.
    ///
    /// # Errors
    ///
    /// Why these bytes are none.
    pub fn open(bytes: &'a [u8]) -> Result<Self, TableError> {
        let mut reader = Reader::new(bytes);
        if reader.take(MAGIC.len()).ok() != Some(MAGIC) || reader.byte()? != FORMAT {
            return Err(TableError::NotATable);
        }
        let sum = reader.take(8)?;
        let content = reader.take(reader.len())?;
        if sum != checksum(content).to_le_bytes() {
            return Err(TableError::Checksum);
        }
        Self::content(content)
    }

    fn content(content: &'a [u8]) -> Result<Self, TableError> {
        let mut reader = Reader::new(content);
        let mut rows = || Rows::open(reader.sized()?);
        let (heads, bodies, types) = (rows()?, rows()?, rows()?);
        if heads.count != bodies.count {
            return Err(TableError::Damaged("not every rule has a body"));
        }
        Ok(Self { heads, bodies, types, whole: reader })
    }

    /// How many rules there are.
    pub const fn len(&self) -> usize {
        self.heads.count
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What is known of a rule without its body.
    ///
    /// # Errors
    ///
    /// How the table is damaged.
    pub fn head(&self, number: usize) -> Result<Head<'a>, TableError> {
        let mut row = self.heads.get(number)?;
        let (level, family) = (coded(&LEVELS, row.byte()?)?, coded(&FAMILIES, row.byte()?)?);
        Ok(Head { word: row.text()?, level, family })
    }

    /// The heads of all rules, by name.
    pub fn heads(self) -> impl Iterator<Item = Head<'a>> {
        (0..self.len()).filter_map(move |number| self.head(number).ok())
    }

    /// The number of the rule of this name.
    pub fn named(&self, word: &str) -> Option<usize> {
        search(self.len(), |number| Ok(self.head(number)?.word.cmp(word))).ok().flatten()
    }

    /// The numbers of the rules that ask of a type, each with which of its selections does.
    ///
    /// # Errors
    ///
    /// How the table is damaged.
    pub fn of_type(&self, mode: Mode, ty: &str) -> Result<Vec<(usize, usize)>, TableError> {
        let found = search(self.types.count, |number| Ok(self.row(number)?.0.cmp(&(mode, ty))))?;
        let Some(number) = found else { return Ok(Vec::new()) };
        let (_, mut row) = self.row(number)?;
        let count = row.count()?;
        (0..count).map(|_| Ok((row.size()?, row.size()?))).collect()
    }

    /// The types that there are rules of, in order.
    pub fn types(self) -> impl Iterator<Item = (Mode, &'a str)> {
        (0..self.types.count).filter_map(move |number| Some(self.row(number).ok()?.0))
    }

    /// A type, and what follows it in its row.
    fn row(&self, number: usize) -> Result<((Mode, &'a str), Reader<'a>), TableError> {
        let mut row = self.types.get(number)?;
        let key = (coded(&MODES, row.byte()?)?, row.text()?);
        Ok((key, row))
    }

    /// The numbers of the rules that ask of a program as a whole.
    ///
    /// # Errors
    ///
    /// How the table is damaged.
    pub fn of_programs(&self) -> Result<Vec<usize>, TableError> {
        let mut row = self.whole;
        let count = row.count()?;
        (0..count).map(|_| row.size()).collect()
    }

    /// Decodes a rule.
    ///
    /// # Errors
    ///
    /// How the table is damaged.
    pub fn rule(&self, number: usize) -> Result<Rule, TableError> {
        let head = self.head(number)?;
        read::rule(self.bodies.get(number)?, head.word, head.level)
    }
}

/// The number of the row that is equal, among rows in order.
fn search(count: usize, compare: impl Fn(usize) -> Result<Ordering, TableError>) -> Result<Option<usize>, TableError> {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        match compare(middle)? {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => return Ok(Some(middle)),
        }
    }
    Ok(None)
}

/// Reads all there is in the bytes behind the checksum, which is not asked for: for tests and fuzzing, whose damage it
/// would else always find first.
#[doc(hidden)]
pub fn read_damaged(bytes: &[u8]) {
    let Ok(table) = Table::content(bytes.get(MAGIC.len() + 9..).unwrap_or(bytes)) else { return };
    for number in 0..table.len() {
        // Only that it returns counts.
        let _ = table.rule(number);
    }
    table.heads().for_each(|head| {
        let _ = table.named(head.word);
    });
    table.types().for_each(|(mode, ty)| {
        let _ = table.of_type(mode, ty);
    });
    let _ = table.of_programs();
}
