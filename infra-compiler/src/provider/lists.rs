//! Tables of lists: names that a service knows, under keys such as a namespace of metrics or the prefix of a service's
//! actions.
//!
//! A list is read when someone asks for its key, and no other is. Names are kept as the words that they consist of,
//! since those of one list have most of them in common.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
};

use crate::{
    Text,
    schema::{
        TableError,
        bytes::{Reader, checksum, put_size, put_sized},
        rows::{Rows, put_rows},
    },
};

const MAGIC: &[u8] = b"infra-l";
const FORMAT: u8 = 1;

/// Lists of names, by the table that they belong to and the key in it.
#[derive(Debug, Clone, Copy)]
pub struct Lists<'a> {
    origins: Rows<'a>,
    words: Rows<'a>,
    rows: Rows<'a>,
}

/// Lists before they are written: by table and key.
pub type ListEntries = BTreeMap<(String, String), Vec<String>>;

thread_local! {
    /// What was opened so far, by the place of its bytes, which never moves; nothing where they are no table.
    static OPEN: RefCell<HashMap<*const u8, Option<Lists<'static>>>> = RefCell::default();
}

impl Lists<'static> {
    /// A table that comes with the compiler. Its sum is checked once in a thread; one that is damaged is none.
    pub fn embedded(bytes: &'static [u8]) -> Option<Self> {
        OPEN.with_borrow_mut(|open| *open.entry(bytes.as_ptr()).or_insert_with(|| Self::open(bytes).ok()))
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

/// The bytes that [`Lists::open`] reads. The same lists give the same bytes.
pub fn encode_lists(origins: &[String], entries: &ListEntries) -> Vec<u8> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in entries.values().flatten().flat_map(|name| words(name)) {
        *counts.entry(word).or_default() += 1;
    }
    let mut ordered: Vec<(&str, usize)> = counts.into_iter().collect();
    ordered.sort_by_key(|(word, count)| (usize::MAX - count, *word));
    let numbers: HashMap<&str, usize> = ordered.iter().enumerate().map(|(at, (word, _))| (*word, at)).collect();
    let text = |text: &str| {
        let mut row = Vec::new();
        put_sized(&mut row, text.as_bytes());
        row
    };
    let lists: Vec<Vec<u8>> = entries
        .iter()
        .map(|((table, key), names)| {
            let mut row = text(table);
            put_sized(&mut row, key.as_bytes());
            put_size(&mut row, names.len());
            let mut before: Vec<&str> = Vec::new();
            for name in names {
                let own = words(name);
                let shared = before.iter().zip(&own).take_while(|(a, b)| a == b).count();
                put_size(&mut row, shared);
                put_size(&mut row, own.len() - shared);
                let new = own.iter().skip(shared).filter_map(|word| numbers.get(word));
                new.for_each(|number| put_size(&mut row, *number));
                before = own;
            }
            row
        })
        .collect();
    let mut content = Vec::new();
    put_rows(&mut content, &origins.iter().map(|origin| text(origin)).collect::<Vec<_>>());
    put_rows(&mut content, &ordered.iter().map(|(word, _)| text(word)).collect::<Vec<_>>());
    put_rows(&mut content, &lists);
    let mut bytes = MAGIC.to_vec();
    bytes.push(FORMAT);
    bytes.extend(checksum(&content).to_le_bytes());
    bytes.extend(content);
    bytes
}

/// The words of a name: `Get`, `Object`, `Acl`; `r6g.`, `2xlarge`.
fn words(name: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, letter) in name.char_indices() {
        let begins = before.is_some_and(|before| {
            letter.is_uppercase() && !before.is_uppercase() || !letter.is_alphanumeric() && before.is_alphanumeric()
        });
        if begins {
            found.extend(name.get(start..at));
            start = at;
        }
        before = Some(letter);
    }
    found.extend(name.get(start..).filter(|rest| !rest.is_empty()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Vec<u8> {
        let names = |all: &[&str]| all.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let entries = ListEntries::from([
            (("actions".to_owned(), "s3".to_owned()), names(&["GetObject", "GetObjectAcl", "PutObject"])),
            (("classes".to_owned(), "mysql".to_owned()), names(&["db.r6g.2xlarge", "db.r6g.large", ""])),
            (("classes".to_owned(), "none".to_owned()), Vec::new()),
        ]);
        encode_lists(&["a package 1.0 (MIT)".to_owned()], &entries)
    }

    #[test]
    fn what_is_written_is_read() {
        let bytes = table();
        let lists = Lists::open(&bytes).unwrap();
        let get = |table: &str, key: &str| {
            let list = lists.get(table, key).unwrap();
            list.map(|list| list.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert_eq!(get("actions", "s3").unwrap(), ["GetObject", "GetObjectAcl", "PutObject"]);
        assert_eq!(get("classes", "mysql").unwrap(), ["db.r6g.2xlarge", "db.r6g.large", ""]);
        assert_eq!(get("classes", "none").unwrap(), [""; 0]);
        assert_eq!((get("actions", "sqs"), get("zones", "s3")), (None, None));
        assert_eq!(lists.keys("classes"), ["mysql", "none"]);
        assert_eq!(lists.origins(), ["a package 1.0 (MIT)"]);
    }

    #[test]
    fn damage_is_told() {
        let mut bytes = table();
        for at in 0..bytes.len() {
            bytes[at] ^= 0x55;
            assert!(Lists::open(&bytes).is_err(), "byte {at}");
            bytes[at] ^= 0x55;
        }
        for length in 0..bytes.len() {
            assert!(Lists::open(&bytes[..length]).is_err(), "{length} bytes");
        }
    }
}
