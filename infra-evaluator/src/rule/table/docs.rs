//! What explains rules that come with the compiler: pages and `explain` read it, and a program only of the rules that its
//! findings and allows name.

use super::{FAMILIES, FORMAT, LEVELS, coded, index::search};
use crate::{
    diagnostic::Family,
    program::Level,
    schema::{TableError, bytes::Reader, rows::Rows},
};

const MAGIC: &[u8] = b"infra-d";

/// The documentation of one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Documentation<'a> {
    /// The rule's name.
    pub word: &'a str,
    /// Where it belongs.
    pub family: Family,
    /// What it finds, if nobody says otherwise.
    pub level: Level,
    /// One line: what is wanted.
    pub summary: &'a str,
    /// Why.
    pub why: &'a str,
    /// How to mend what it finds, as the rule says it; empty if it says nothing.
    pub help: &'a str,
    /// Items of roots in which it finds something.
    pub fails: Vec<&'a str>,
    /// Items of roots in which it finds nothing.
    pub passes: Vec<&'a str>,
}

/// The documentation of rules, by name.
#[derive(Debug, Clone, Copy)]
pub struct RuleDocs<'a> {
    rows: Rows<'a>,
}

impl<'a> RuleDocs<'a> {
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
        Ok(Self { rows: Rows::open(reader.sized()?)? })
    }

    /// That of the rule of this name.
    pub fn named(&self, word: &str) -> Option<Documentation<'a>> {
        let found = search(self.rows.count, |number| Ok(self.rows.get(number)?.text()?.cmp(word)));
        self.get(found.ok().flatten()?).ok()
    }

    /// All of them.
    pub fn iter(self) -> impl Iterator<Item = Documentation<'a>> {
        (0..self.rows.count).filter_map(move |number| self.get(number).ok())
    }

    fn get(&self, number: usize) -> Result<Documentation<'a>, TableError> {
        let mut row = self.rows.get(number)?;
        let word = row.text()?;
        let (level, family) = (coded(&LEVELS, row.byte()?)?, coded(&FAMILIES, row.byte()?)?);
        let (summary, why, help) = (row.text()?, row.text()?, row.text()?);
        let mut texts = || -> Result<Vec<&'a str>, TableError> {
            let count = row.count()?;
            (0..count).map(|_| row.text()).collect()
        };
        Ok(Documentation { word, family, level, summary, why, help, fails: texts()?, passes: texts()? })
    }
}

/// The bytes that [`RuleDocs::open`] reads.
#[cfg(feature = "tools")]
pub fn encode_docs(all: &[Documentation<'_>]) -> Vec<u8> {
    use super::code;
    use crate::schema::{
        bytes::{put_size, put_sized},
        rows::put_rows,
    };

    let mut sorted: Vec<&Documentation<'_>> = all.iter().collect();
    sorted.sort_by_key(|one| one.word);
    let row = |one: &Documentation<'_>| {
        let mut row = Vec::new();
        put_sized(&mut row, one.word.as_bytes());
        row.extend([code(&LEVELS, one.level), code(&FAMILIES, one.family)]);
        for text in [one.summary, one.why, one.help] {
            put_sized(&mut row, text.as_bytes());
        }
        for texts in [&one.fails, &one.passes] {
            put_size(&mut row, texts.len());
            for text in texts {
                put_sized(&mut row, text.as_bytes());
            }
        }
        row
    };
    let rows: Vec<Vec<u8>> = sorted.into_iter().map(row).collect();
    let mut bytes = MAGIC.to_vec();
    bytes.push(FORMAT);
    put_rows(&mut bytes, &rows);
    bytes
}
