use std::{cell::RefCell, cmp::Ordering};

use rustc_hash::FxHashMap;

use super::key::{KINDS, Key, KeyKind, MANY, stands_for};
use crate::schema::{
    TableError,
    bytes::{Reader, checksum},
    rows::Rows,
};

pub(super) const MAGIC: &[u8] = b"infra-p";
pub(super) const FORMAT: u8 = 1;

/// What is known of the actions of policies.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    origins: Rows<'a>,
    words: Rows<'a>,
    /// In order of their names in small letters.
    keys: Rows<'a>,
    /// The numbers of those whose names have placeholders.
    open_keys: &'a [u8],
    /// Lists of keys: many actions and resources have the same.
    sets: Rows<'a>,
    /// In order of their prefixes.
    services: Rows<'a>,
}

/// What is known of a service.
#[derive(Debug, Clone, Copy)]
pub struct Service<'a> {
    table: Table<'a>,
    resources: Rows<'a>,
    actions: Rows<'a>,
}

/// What is known of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What it does.
    pub access: Access,
    /// The sorts of resources that it takes; with none, it takes `*` alone.
    pub resources: Vec<Taken>,
    /// The keys that a condition on it may ask for, whatever the resource.
    pub keys: Vec<usize>,
    /// The actions that are needed besides.
    pub dependents: Vec<String>,
}

/// What an action does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It names what there is.
    List,
    /// It reads.
    Read,
    /// It changes something.
    Write,
    /// It changes tags.
    Tagging,
    /// It changes who may do what.
    Permissions,
}

/// What an action does, by the number that stands for it.
pub(super) const ACCESS: [Access; 5] =
    [Access::List, Access::Read, Access::Write, Access::Tagging, Access::Permissions];

/// A sort of resources that an action takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its number among those of the service.
    pub resource: usize,
    /// Whether a policy that does not name one of it does not allow the action.
    pub required: bool,
    /// The keys that a condition may ask for where the action is done to it.
    pub keys: Vec<usize>,
}

/// A sort of resources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceType {
    /// What it is called: `bucket`.
    pub name: String,
    /// The form of its ARNs: `arn:${Partition}:s3:::${BucketName}`.
    pub arn: String,
    /// The keys that a condition may ask for of it.
    pub keys: Vec<usize>,
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
        let mut reader = Reader::new(content);
        Ok(Self {
            origins: Rows::open(reader.sized()?)?,
            words: Rows::open(reader.sized()?)?,
            keys: Rows::open(reader.sized()?)?,
            open_keys: reader.sized()?,
            sets: Rows::open(reader.sized()?)?,
            services: Rows::open(reader.sized()?)?,
        })
    }

    /// The packages that it is from, each with its version and license.
    pub fn origins(&self) -> Vec<&'a str> {
        (0..self.origins.count).filter_map(|at| self.origins.get(at).ok()?.text().ok()).collect()
    }

    /// What is known of the service with this prefix, which is in small letters: `s3`.
    pub fn service(&self, prefix: &str) -> Option<Service<'a>> {
        let (mut low, mut high) = (0, self.services.count);
        while low < high {
            let middle = low.midpoint(high);
            let mut row = self.services.get(middle).ok()?;
            match row.text().ok()?.cmp(prefix) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => {
                    let mut rows = || Rows::open(row.sized().ok()?).ok();
                    return Some(Service { table: *self, resources: rows()?, actions: rows()? });
                }
            }
        }
        None
    }

    /// The key that a condition asks for, in any case of letters.
    ///
    /// ```
    /// use infra_schema::{aws::AWS, policies::KeyKind};
    ///
    /// let table = AWS.facts.policies().unwrap();
    /// assert_eq!(table.key("AWS:sourcearn").unwrap().kind, KeyKind::Arn);
    /// assert_eq!(table.key("aws:RequestTag/Team").unwrap().name, "aws:RequestTag/${TagKey}");
    /// assert!(table.key("aws:SorceArn").is_none());
    /// ```
    pub fn key(&self, written: &str) -> Option<Key> {
        let lowered = written.to_ascii_lowercase();
        let at = self.first_key(&lowered);
        let exact = self.key_at(at).filter(|key| key.name.eq_ignore_ascii_case(&lowered));
        exact.or_else(|| {
            let mut open = Reader::new(self.open_keys);
            std::iter::from_fn(|| open.size().ok())
                .filter_map(|number| self.key_at(number))
                .find(|key| stands_for(written, &key.name))
        })
    }

    /// The names of the keys that begin with this prefix and a colon: `s3`.
    pub fn keys_of(&self, prefix: &str) -> Vec<String> {
        let beginning = format!("{}:", prefix.to_ascii_lowercase());
        let names = (self.first_key(&beginning)..self.keys.count).filter_map(|at| Some(self.key_at(at)?.name));
        names.take_while(|name| name.to_ascii_lowercase().starts_with(&beginning)).collect()
    }

    /// The number of the first key that does not come before a text in small letters.
    fn first_key(&self, lowered: &str) -> usize {
        let (mut low, mut high) = (0, self.keys.count);
        while low < high {
            let middle = low.midpoint(high);
            let Some(key) = self.key_at(middle) else { return self.keys.count };
            if key.name.to_ascii_lowercase().as_str() < lowered { low = middle + 1 } else { high = middle }
        }
        low
    }

    /// The key of a number.
    pub fn key_at(&self, number: usize) -> Option<Key> {
        let mut row = self.keys.get(number).ok()?;
        let flags = row.byte().ok()?;
        let kind = KINDS.get(usize::from(flags & !MANY)).copied().unwrap_or(KeyKind::Any);
        Some(Key { number, name: self.name(&mut row)?, kind, many: flags & MANY != 0 })
    }

    fn name(&self, row: &mut Reader<'a>) -> Option<String> {
        let count = row.count().ok()?;
        let mut name = String::new();
        for _ in 0..count {
            let word = row.size().ok()?;
            name.push_str(self.words.get(word).ok()?.text().ok()?);
        }
        Some(name)
    }

    fn set(&self, row: &mut Reader<'a>) -> Option<Vec<usize>> {
        let mut set = self.sets.get(row.size().ok()?).ok()?;
        let (mut keys, mut last) = (Vec::new(), 0);
        while !set.is_empty() {
            last += set.size().ok()?;
            keys.push(last);
        }
        Some(keys)
    }
}

impl Service<'_> {
    /// How many actions it has: as many as the list of their names.
    pub const fn actions(&self) -> usize {
        self.actions.count
    }

    /// What is known of the action at this place in the list of their names.
    pub fn action(&self, at: usize) -> Option<Action> {
        let mut row = self.actions.get(at).ok().filter(|row| !row.is_empty())?;
        let access = ACCESS.get(usize::from(row.byte().ok()?)).copied()?;
        let keys = self.table.set(&mut row)?;
        let resources = (0..row.size().ok()?).map(|_| {
            let number = row.size().ok()?;
            Some(Taken { resource: number >> 1, required: number & 1 == 1, keys: self.table.set(&mut row)? })
        });
        let resources = resources.collect::<Option<Vec<Taken>>>()?;
        let mut dependents = Vec::new();
        while !row.is_empty() {
            dependents.push(self.table.name(&mut row)?);
        }
        Some(Action { access, resources, keys, dependents })
    }

    /// The sort of resources of this number.
    pub fn resource(&self, number: usize) -> Option<ResourceType> {
        let mut row = self.resources.get(number).ok()?;
        let name = self.table.name(&mut row)?;
        Some(ResourceType { name, arn: self.table.name(&mut row)?, keys: self.table.set(&mut row)? })
    }

    /// The number of its sorts of resources.
    pub const fn resources(&self) -> usize {
        self.resources.count
    }
}
