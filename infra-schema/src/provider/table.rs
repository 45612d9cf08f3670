use std::{cell::RefCell, rc::Rc};

use rustc_hash::FxHashMap;

use crate::schema::Schema;

/// The schema of one version as the table that comes with the compiler.
pub struct EmbeddedTable {
    /// The version in full: `5.100.0`.
    pub version: &'static str,
    /// The table.
    pub bytes: &'static [u8],
}

thread_local! {
    /// What was opened so far, by the place of its bytes, which never moves; nothing where they are no table.
    static OPEN: RefCell<FxHashMap<*const u8, Option<Rc<Schema>>>> = RefCell::default();
}

impl EmbeddedTable {
    /// The version as `versions` takes it: `5.100`.
    pub fn short_version(&self) -> &'static str {
        self.version.rsplit_once('.').map_or(self.version, |(short, _)| short)
    }

    /// Whether it is of this version, which may be shortened.
    pub fn is_of(&self, version: &str) -> bool {
        self.version.strip_prefix(version).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// The schema. It is opened once in a thread.
    pub fn open(&self) -> Option<Rc<Schema>> {
        OPEN.with_borrow_mut(|open| {
            let schema = open.entry(self.bytes.as_ptr());
            schema.or_insert_with(|| Schema::open(self.bytes).ok().map(Rc::new)).clone()
        })
    }
}
