//! Rules as bytes, read in place, so that a program pays for the rules of the types that it holds, and for no other.
//!
//! An [`Index`] has a head of each rule, by name, and leads from a type to the rules that ask of it. The bodies are decoded
//! when someone asks for one: those of a [`Table`], which comes with the compiler, and those that a definition hands to
//! others, [`Ready`]. What only explains a rule of ours stands in a table of its own, [`RuleDocs`].

mod docs;
mod index;
mod read;
mod ready;
mod write;

#[cfg(feature = "tools")]
pub use docs::encode_docs;
pub use docs::{Documentation, RuleDocs};
pub use index::{Head, Index};
pub use ready::{Handed, Ready, ReadyRule, hand_over};
pub use write::encode;

use std::cell::RefCell;

use rustc_hash::FxHashMap;

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

/// What a table begins with.
pub const MAGIC: &[u8] = b"infra-r";
const FORMAT: u8 = 1;

/// How many things a rule may name at once.
const SLOTS: usize = 1_000;

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
const FAMILIES: [Family; 12] = Family::ALL;
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

/// Rules that come with the compiler.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    /// What is known of them without their bodies.
    pub index: Index<'a>,
    bodies: Rows<'a>,
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
        let (index, bodies) = Index::open(content)?;
        Ok(Self { index, bodies })
    }

    /// Decodes a rule.
    ///
    /// # Errors
    ///
    /// How the table is damaged.
    pub fn rule(&self, number: usize) -> Result<Rule, TableError> {
        let head = self.index.head(number)?;
        read::rule(self.bodies.get(number)?, head.word, head.level)
    }
}

/// Reads all there is in the bytes behind the checksum, which is not asked for: for tests and fuzzing, whose damage it
/// would else always find first.
#[doc(hidden)]
pub fn read_damaged(bytes: &[u8]) {
    let Ok(table) = Table::content(bytes.get(MAGIC.len() + 9..).unwrap_or(bytes)) else { return };
    for number in 0..table.index.len() {
        // Only that it returns counts.
        let _ = table.rule(number);
    }
    table.index.read_all();
}
