//! Writing of tables of lists, which tools alone do.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::lists::{FORMAT, MAGIC};
use crate::schema::{
    bytes::{checksum, put_size, put_sized},
    rows::put_rows,
};

/// Lists before they are written: by table and key.
pub type ListEntries = BTreeMap<(String, String), Vec<String>>;

/// The bytes that [`Lists::open`](super::Lists::open) reads. The same lists give the same bytes.
pub fn encode_lists(origins: &[String], entries: &ListEntries) -> Vec<u8> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for word in entries.values().flatten().flat_map(|name| words(name)) {
        *counts.entry(word).or_default() += 1;
    }
    let mut ordered: Vec<(&str, usize)> = counts.into_iter().collect();
    ordered.sort_by_key(|(word, count)| (usize::MAX - count, *word));
    let numbers: FxHashMap<&str, usize> = ordered.iter().enumerate().map(|(at, (word, _))| (*word, at)).collect();
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
    use crate::provider::Lists;

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
