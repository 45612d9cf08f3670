//! All names of a table, sorted, each written as what differs from the one before it.

use std::{cell::RefCell, cmp::Ordering};

use super::{
    TableError,
    bytes::Reader,
    rows::{BUCKET, Rows},
};
use crate::Text;

/// The names that were asked for so far.
#[derive(Debug, Default)]
pub(super) struct NameCache(RefCell<Vec<Option<Text>>>);

impl NameCache {
    pub(super) fn get(&self, rows: &Rows<'_>, index: usize) -> Result<Text, TableError> {
        if let Some(Some(name)) = self.0.borrow().get(index) {
            return Ok(name.clone());
        }
        let text: Text = name(rows, index)?.into();
        let mut known = self.0.borrow_mut();
        if known.len() <= index {
            known.resize(rows.count, None);
        }
        if let Some(slot) = known.get_mut(index) {
            *slot = Some(text.clone());
        }
        Ok(text)
    }
}

fn name(rows: &Rows<'_>, index: usize) -> Result<String, TableError> {
    if index >= rows.count {
        return Err(TableError::Damaged("no such name"));
    }
    let mut bucket = rows.bucket(index / BUCKET)?;
    let mut current = Vec::new();
    for _ in 0..=index % BUCKET {
        advance(&mut bucket, &mut current)?;
    }
    String::from_utf8(current).map_err(|_| TableError::Damaged("a name is not UTF-8"))
}

fn advance(rows: &mut Reader<'_>, current: &mut Vec<u8>) -> Result<(), TableError> {
    let mut row = Reader::new(rows.sized()?);
    let shared = row.size()?;
    if shared > current.len() {
        return Err(TableError::Damaged("a name shares more than there is"));
    }
    current.truncate(shared);
    current.extend_from_slice(row.take(row.len())?);
    Ok(())
}

/// The number of a name, if the table has it.
pub(super) fn find(rows: &Rows<'_>, name: &str) -> Result<Option<usize>, TableError> {
    let (mut low, mut high) = (0, rows.count.div_ceil(BUCKET));
    // The last bucket whose first name is not behind the wanted one.
    while low < high {
        let middle = low + (high - low) / 2;
        let mut first = Vec::new();
        advance(&mut rows.bucket(middle)?, &mut first)?;
        if *first <= *name.as_bytes() {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    let Some(bucket) = low.checked_sub(1) else { return Ok(None) };
    let mut reader = rows.bucket(bucket)?;
    let mut current = Vec::new();
    for index in bucket.saturating_mul(BUCKET)..rows.count.min(low.saturating_mul(BUCKET)) {
        advance(&mut reader, &mut current)?;
        match (*current).cmp(name.as_bytes()) {
            Ordering::Less => {}
            Ordering::Equal => return Ok(Some(index)),
            Ordering::Greater => break,
        }
    }
    Ok(None)
}

/// Rows for sorted names.
#[cfg(feature = "tools")]
pub(super) fn rows<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Vec<u8>> {
    let mut previous: &[u8] = &[];
    let mut rows = Vec::new();
    for (index, name) in names.map(str::as_bytes).enumerate() {
        let shared = match index % BUCKET {
            0 => 0,
            _ => previous.iter().zip(name).take_while(|(a, b)| a == b).count(),
        };
        let mut row = Vec::new();
        super::bytes::put_size(&mut row, shared);
        row.extend(name.iter().skip(shared));
        rows.push(row);
        previous = name;
    }
    rows
}
