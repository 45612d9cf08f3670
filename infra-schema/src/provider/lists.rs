//! Tables of lists: names that a service knows, under keys such as a namespace of metrics or the prefix of a service's
//! actions.
//!
//! A list is read when someone asks for its key, and no other is. Names are kept as the words that they consist of,
//! since those of one list have most of them in common.

use std::{cell::RefCell, rc::Rc};

use rustc_hash::FxHashMap;

use crate::{
    Text,
    schema::{
        TableError,
        bytes::{Reader, checksum},
        rows::Rows,
    },
};

pub(super) const MAGIC: &[u8] = b"infra-l";
pub(super) const FORMAT: u8 = 1;

/// Lists of names, by the table that they belong to and the key in it.
#[derive(Debug, Clone, Copy)]
pub struct Lists<'a> {
    origins: Rows<'a>,
    words: Rows<'a>,
    rows: Rows<'a>,
}

thread_local! {
    /// What was opened so far, by the place of its bytes, which never moves.
    static OPEN: RefCell<FxHashMap<*const u8, Embedded>> = RefCell::default();
}

/// A table that comes with the compiler, and the lists that were asked for so far, by table and key.
struct Embedded {
    lists: Option<Lists<'static>>,
    read: FxHashMap<(Text, Text), Option<Rc<[Text]>>>,
}

impl Lists<'static> {
    /// A list of a table that comes with the compiler; nothing where the table says nothing of the key, or is damaged.
    ///
    /// The table's sum is checked once in a thread, and a list is read once, however many rules ask for it.
    pub fn embedded(bytes: &'static [u8], table: &str, key: &str) -> Option<Rc<[Text]>> {
        OPEN.with_borrow_mut(|open| {
            let open = open.entry(bytes.as_ptr()).or_insert_with(|| Embedded::open(bytes));
            let lists = open.lists?;
            let read = || lists.get(table, key).ok().flatten().map(Rc::from);
            open.read.entry((table.into(), key.into())).or_insert_with(read).clone()
        })
    }
}

impl Embedded {
    fn open(bytes: &'static [u8]) -> Self {
        Self { lists: Lists::open(bytes).ok(), read: FxHashMap::default() }
    }
}

impl<'a> Lists<'a> {
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
        let mut reader = Reader::new(content);
        let mut rows = || Rows::open(reader.sized()?);
        Ok(Self { origins: rows()?, words: rows()?, rows: rows()? })
    }

    /// The packages that the lists are from, each with its version and license.
    pub fn origins(&self) -> Vec<&'a str> {
        (0..self.origins.count).filter_map(|at| self.origins.get(at).ok()?.text().ok()).collect()
    }

    /// The keys of a table, in order.
    pub fn keys(&self, table: &str) -> Vec<&'a str> {
        let all = (0..self.rows.count).filter_map(|at| self.head(at).ok());
        all.filter(|(of, ..)| *of == table).map(|(_, key, _)| key).collect()
    }

    /// The list under a key; nothing if the table says nothing of it.
    ///
    /// # Errors
    ///
    /// How the table is damaged.
    pub fn get(&self, table: &str, key: &str) -> Result<Option<Vec<Text>>, TableError> {
        let (mut low, mut high) = (0, self.rows.count);
        while low < high {
            let middle = low.midpoint(high);
            let (of, known, reader) = self.head(middle)?;
            match (of, known).cmp(&(table, key)) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return self.list(reader).map(Some),
            }
        }
        Ok(None)
    }

    /// The table and key of a list, and what follows them.
    fn head(&self, at: usize) -> Result<(&'a str, &'a str, Reader<'a>), TableError> {
        let mut row = self.rows.get(at)?;
        Ok((row.text()?, row.text()?, row))
    }

    fn list(&self, mut row: Reader<'a>) -> Result<Vec<Text>, TableError> {
        let count = row.count()?;
        let mut list = Vec::with_capacity(count);
        let mut before: Vec<&'a str> = Vec::new();
        for _ in 0..count {
            let (shared, more) = (row.size()?, row.size()?);
            before.truncate(shared);
            for _ in 0..more {
                let word = row.size()?;
                before.push(self.words.get(word)?.text()?);
            }
            list.push(before.concat().into());
        }
        Ok(list)
    }
}
