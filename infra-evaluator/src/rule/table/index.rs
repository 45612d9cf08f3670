//! What is known of rules without their bodies: what they are called, and of which types they ask.

use std::{cmp::Ordering, collections::BTreeMap};

use super::{FAMILIES, LEVELS, MODES, code, coded};
use crate::{
    diagnostic::Family,
    mode::Mode,
    program::Level,
    schema::{
        TableError,
        bytes::{Reader, put_size, put_sized},
        rows::{Rows, put_rows},
    },
};

/// Rules by their names, and by the types that they ask of.
#[derive(Debug, Clone, Copy)]
pub struct Index<'a> {
    heads: Rows<'a>,
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

/// What an index says of a rule, before it is written.
#[derive(Debug)]
pub(super) struct Indexed {
    pub(super) word: String,
    pub(super) level: Level,
    pub(super) family: Family,
    /// The types that it asks of, each with the number of the selection.
    pub(super) types: Vec<(Mode, String, usize)>,
    /// Whether it asks of a program as a whole.
    pub(super) whole: bool,
}

impl<'a> Index<'a> {
    /// An index, and what there is besides of every rule.
    pub(super) fn open(content: &'a [u8]) -> Result<(Self, Rows<'a>), TableError> {
        let mut reader = Reader::new(content);
        let mut rows = || Rows::open(reader.sized()?);
        let (heads, others, types) = (rows()?, rows()?, rows()?);
        if heads.count != others.count {
            return Err(TableError::Damaged("not every rule has a body"));
        }
        Ok((Self { heads, types, whole: reader }, others))
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

    /// All there is in it, for tests and fuzzing.
    pub(super) fn read_all(&self) {
        self.heads().for_each(|head| {
            let _ = self.named(head.word);
        });
        self.types().for_each(|(mode, ty)| {
            let _ = self.of_type(mode, ty);
        });
        let _ = self.of_programs();
    }
}

/// Writes what [`Index::open`] reads: rules in the order of their names, and a row of each that stands beside.
pub(super) fn put(out: &mut Vec<u8>, rules: &[Indexed], others: &[Vec<u8>]) {
    let mut types: BTreeMap<(Mode, &str), Vec<(usize, usize)>> = BTreeMap::new();
    for (number, rule) in rules.iter().enumerate() {
        for (mode, ty, index) in &rule.types {
            types.entry((*mode, ty)).or_default().push((number, *index));
        }
    }
    let heads = rules.iter().map(|rule| {
        let mut head = vec![code(&LEVELS, rule.level), code(&FAMILIES, rule.family)];
        put_sized(&mut head, rule.word.as_bytes());
        head
    });
    let types = types.into_iter().map(|((mode, ty), rules)| {
        let mut row = vec![code(&MODES, mode)];
        put_sized(&mut row, ty.as_bytes());
        put_size(&mut row, rules.len());
        for (number, index) in rules {
            put_size(&mut row, number);
            put_size(&mut row, index);
        }
        row
    });
    put_rows(out, &heads.collect::<Vec<_>>());
    put_rows(out, others);
    put_rows(out, &types.collect::<Vec<_>>());
    let whole: Vec<usize> = (0..).zip(rules).filter(|(_, rule)| rule.whole).map(|(number, _)| number).collect();
    put_size(out, whole.len());
    for number in whole {
        put_size(out, number);
    }
}

/// The number of the row that is equal, among rows in order.
pub(super) fn search(
    count: usize,
    compare: impl Fn(usize) -> Result<Ordering, TableError>,
) -> Result<Option<usize>, TableError> {
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
