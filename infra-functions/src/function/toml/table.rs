//! Tables, and who may add to them: each is defined once.

use std::{collections::BTreeMap, rc::Rc};

use super::cursor::Failed;
use crate::{Text, value::Value};

/// How a table came to be.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Made {
    /// A header names a table in it.
    #[default]
    OnTheWay,
    /// By its own header.
    ByHeader,
    /// By a key with dots.
    ByKey,
}

#[derive(Default)]
pub(super) struct Table {
    entries: BTreeMap<Text, Entry>,
    made: Made,
}

enum Entry {
    Value(Value),
    Table(Table),
    /// `[[name]]`: the last one is open.
    Tables(Vec<Table>),
}

fn twice(name: &str) -> Failed {
    Failed::new(format!("`{name}` is there twice"))
}

impl Table {
    /// The table that the last header opened.
    pub(super) fn at(&mut self, path: &[Text]) -> Result<&mut Self, Failed> {
        let mut table = self;
        for name in path {
            table = match table.entries.entry(name.clone()).or_insert_with(|| Entry::Table(Self::default())) {
                Entry::Table(table) => table,
                Entry::Tables(all) => all.last_mut().ok_or_else(|| twice(name))?,
                Entry::Value(_) => return Err(Failed::new(format!("`{name}` is no table"))),
            };
        }
        Ok(table)
    }

    /// `[path]`.
    pub(super) fn header(&mut self, path: &[Text]) -> Result<(), Failed> {
        let Some((last, before)) = path.split_last() else { return Ok(()) };
        let parent = self.at(before)?;
        match parent.entries.get(last) {
            None => {}
            Some(Entry::Table(table)) if table.made == Made::OnTheWay => {}
            Some(_) => return Err(twice(last)),
        }
        parent.at(std::slice::from_ref(last))?.made = Made::ByHeader;
        Ok(())
    }

    /// `[[path]]`.
    pub(super) fn element(&mut self, path: &[Text]) -> Result<(), Failed> {
        let Some((last, before)) = path.split_last() else { return Ok(()) };
        match self.at(before)?.entries.entry(last.clone()).or_insert_with(|| Entry::Tables(Vec::new())) {
            Entry::Tables(all) => all.push(Self { made: Made::ByHeader, ..Self::default() }),
            _ => return Err(twice(last)),
        }
        Ok(())
    }

    /// `key = value`.
    pub(super) fn insert(&mut self, key: &[Text], value: Value) -> Result<(), Failed> {
        let Some((last, before)) = key.split_last() else { return Ok(()) };
        let mut table = self;
        for name in before {
            let new = || Entry::Table(Self { made: Made::ByKey, ..Self::default() });
            table = match table.entries.entry(name.clone()).or_insert_with(new) {
                Entry::Table(table) if table.made == Made::ByKey => table,
                _ => return Err(twice(name)),
            };
        }
        if table.entries.contains_key(last) {
            return Err(twice(last));
        }
        table.entries.insert(last.clone(), Entry::Value(value));
        Ok(())
    }

    /// As an object. Headers and keys are only so long, so this is not deep either.
    pub(super) fn value(self) -> Value {
        let value = |entry| match entry {
            Entry::Value(value) => value,
            Entry::Table(table) => table.value(),
            Entry::Tables(all) => Value::Tuple(Rc::new(all.into_iter().map(Self::value).collect())),
        };
        Value::Object(Rc::new(crate::map_of(self.entries.into_iter().map(|(name, entry)| (name, value(entry))))))
    }
}
