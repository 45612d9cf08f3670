//! Writing of tables of policies, which tools alone do.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::{
    Access, KeyKind,
    key::{KINDS, MANY},
    table::{ACCESS, FORMAT, MAGIC},
};
use crate::schema::{
    bytes::{checksum, put_size, put_sized},
    rows::put_rows,
};

/// A key before it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyEntry {
    /// What its values are.
    pub kind: KeyKind,
    /// Whether there are several.
    pub many: bool,
}

/// A sort of resources before it is written.
#[derive(Debug, Clone)]
pub struct ResourceEntry {
    /// What it is called.
    pub name: String,
    /// The form of its ARNs.
    pub arn: String,
    /// The names of its keys.
    pub keys: Vec<String>,
}

/// A sort of resources that an action takes, before it is written.
#[derive(Debug, Clone)]
pub struct TakenEntry {
    /// Its name.
    pub resource: String,
    /// Whether it is required.
    pub required: bool,
    /// The names of its keys.
    pub keys: Vec<String>,
}

/// An action before it is written.
#[derive(Debug, Clone)]
pub struct ActionEntry {
    /// What it does.
    pub access: Access,
    /// What it takes.
    pub resources: Vec<TakenEntry>,
    /// The names of its keys.
    pub keys: Vec<String>,
    /// What it needs.
    pub dependents: Vec<String>,
}

/// A service before it is written.
#[derive(Debug, Clone, Default)]
pub struct ServiceEntry {
    /// Its sorts of resources.
    pub resources: Vec<ResourceEntry>,
    /// Its actions, in the order of the list of their names; nothing of those of which nothing is known.
    pub actions: Vec<Option<ActionEntry>>,
}

/// The bytes that [`Table::open`](super::Table::open) reads. The same entries give the same bytes. Keys are by name.
pub fn encode(
    origins: &[String],
    keys: &BTreeMap<String, KeyEntry>,
    services: &BTreeMap<String, ServiceEntry>,
) -> Vec<u8> {
    let mut ordered: Vec<(&String, &KeyEntry)> = keys.iter().collect();
    ordered.sort_by_key(|(name, _)| name.to_ascii_lowercase());
    let numbers = ordered.iter().enumerate().map(|(at, (name, _))| (name.to_ascii_lowercase(), at)).collect();
    let mut writer = Writer { words: Words::of(keys, services), numbers, sets: Sets::default() };
    let key_rows: Vec<Vec<u8>> = ordered
        .iter()
        .map(|(name, key)| {
            let kind = KINDS.iter().position(|kind| *kind == key.kind).unwrap_or(0);
            let flags = u8::try_from(kind).unwrap_or(0) | if key.many { MANY } else { 0 };
            let mut row = vec![flags];
            writer.words.put(&mut row, name);
            row
        })
        .collect();
    let mut open = Vec::new();
    for (number, (name, _)) in ordered.iter().enumerate() {
        if name.contains("${") || name.contains('<') {
            put_size(&mut open, number);
        }
    }
    let service_rows: Vec<Vec<u8>> = services.iter().map(|(prefix, service)| writer.service(prefix, service)).collect();
    let text = |text: &str| {
        let mut row = Vec::new();
        put_sized(&mut row, text.as_bytes());
        row
    };
    let mut content = Vec::new();
    put_rows(&mut content, &origins.iter().map(|origin| text(origin)).collect::<Vec<_>>());
    put_rows(&mut content, &writer.words.ordered.iter().map(|word| text(word)).collect::<Vec<_>>());
    put_rows(&mut content, &key_rows);
    put_sized(&mut content, &open);
    put_rows(&mut content, &writer.sets.rows);
    put_rows(&mut content, &service_rows);
    let mut bytes = MAGIC.to_vec();
    bytes.push(FORMAT);
    bytes.extend(checksum(&content).to_le_bytes());
    bytes.extend(content);
    bytes
}

struct Writer {
    words: Words,
    /// The numbers of keys by their names in small letters.
    numbers: BTreeMap<String, usize>,
    sets: Sets,
}

impl Writer {
    fn service(&mut self, prefix: &str, service: &ServiceEntry) -> Vec<u8> {
        let mut out = Vec::new();
        put_sized(&mut out, prefix.as_bytes());
        let resources = service.resources.iter().map(|resource| {
            let mut row = Vec::new();
            self.words.put(&mut row, &resource.name);
            self.words.put(&mut row, &resource.arn);
            self.put_set(&mut row, &resource.keys);
            row
        });
        let resources: Vec<Vec<u8>> = resources.collect();
        put_rows(&mut out, &resources);
        let actions: Vec<Vec<u8>> =
            service.actions.iter().map(|action| self.action(service, action.as_ref()).unwrap_or_default()).collect();
        put_rows(&mut out, &actions);
        out
    }

    fn action(&mut self, service: &ServiceEntry, action: Option<&ActionEntry>) -> Option<Vec<u8>> {
        let action = action?;
        let access = ACCESS.iter().position(|access| *access == action.access)?;
        let mut row = vec![u8::try_from(access).ok()?];
        self.put_set(&mut row, &action.keys);
        put_size(&mut row, action.resources.len());
        for taken in &action.resources {
            // Of an action that takes what has no form, nothing is known.
            let number = service.resources.iter().position(|it| it.name.eq_ignore_ascii_case(&taken.resource))?;
            put_size(&mut row, number << 1 | usize::from(taken.required));
            self.put_set(&mut row, &taken.keys);
        }
        for name in &action.dependents {
            self.words.put(&mut row, name);
        }
        Some(row)
    }

    fn put_set(&mut self, row: &mut Vec<u8>, names: &[String]) {
        let numbers: BTreeSet<usize> =
            names.iter().filter_map(|name| self.numbers.get(&name.to_ascii_lowercase()).copied()).collect();
        let (mut set, mut last) = (Vec::new(), 0);
        for number in numbers {
            put_size(&mut set, number - last);
            last = number;
        }
        put_size(row, self.sets.number(set));
    }
}

#[derive(Default)]
struct Sets {
    rows: Vec<Vec<u8>>,
    numbers: FxHashMap<Vec<u8>, usize>,
}

impl Sets {
    fn number(&mut self, set: Vec<u8>) -> usize {
        *self.numbers.entry(set.clone()).or_insert_with(|| {
            self.rows.push(set);
            self.rows.len() - 1
        })
    }
}

/// The words of all names, the most frequent first.
struct Words {
    ordered: Vec<String>,
    numbers: FxHashMap<String, usize>,
}

impl Words {
    fn of(keys: &BTreeMap<String, KeyEntry>, services: &BTreeMap<String, ServiceEntry>) -> Self {
        let of_services = services.values().flat_map(|service| {
            let resources = service.resources.iter().flat_map(|resource| [&resource.name, &resource.arn]);
            let dependents = service.actions.iter().flatten().flat_map(|action| &action.dependents);
            resources.chain(dependents)
        });
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for word in keys.keys().chain(of_services).flat_map(|name| words(name)) {
            *counts.entry(word).or_default() += 1;
        }
        let mut ordered: Vec<(&str, usize)> = counts.into_iter().collect();
        ordered.sort_by_key(|(word, count)| (usize::MAX - count, *word));
        let ordered: Vec<String> = ordered.into_iter().map(|(word, _)| word.to_owned()).collect();
        let numbers = ordered.iter().enumerate().map(|(at, word)| (word.clone(), at)).collect();
        Self { ordered, numbers }
    }

    fn put(&self, row: &mut Vec<u8>, name: &str) {
        let numbers: Vec<usize> = words(name).into_iter().filter_map(|word| self.numbers.get(word).copied()).collect();
        put_size(row, numbers.len());
        for number in numbers {
            put_size(row, number);
        }
    }
}

/// The words of a name or form, of which many have the same ones: `arn:${Partition}:`, `s3`, `:::${`, `Bucket`, `Name`, `}`.
fn words(name: &str) -> Vec<&str> {
    /// How most forms begin, and how many go on.
    const FREQUENT: [&str; 3] = ["arn:${Partition}:", ":${Region}:${Account}:", ":${Account}:"];
    let (mut found, mut rest) = (Vec::new(), name);
    while !rest.is_empty() {
        let length =
            FREQUENT.iter().find(|word| rest.starts_with(**word)).map_or_else(|| word_length(rest), |word| word.len());
        let (word, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        found.push(word);
        rest = after;
    }
    found
}

/// The length of the first word: until a capital after a small letter, or where letters and signs meet.
fn word_length(text: &str) -> usize {
    let mut before: Option<char> = None;
    for (at, letter) in text.char_indices() {
        let ends = before.is_some_and(|before| {
            letter.is_uppercase() && !before.is_uppercase() || letter.is_alphanumeric() != before.is_alphanumeric()
        });
        if ends {
            return at;
        }
        before = Some(letter);
    }
    text.len()
}
