//! The lock: what is deployed, as a file that is committed says it.
//!
//! `deploy` writes a section for each root and environment, and the compiler refuses an edit that would lose something of
//! one. The file is a small part of TOML, a line for each address, so that two branches that both deployed merge line by line:
//!
//! ```toml
//! [network.prod]
//! "aws_db_instance.main" = { data = "the databases", fixed = { engine = "mysql", username = "admin" } }
//! "aws_vpc.main" = { fixed = { cidr_block = "10.0.0.0/16" } }
//! ```

mod read;
mod write;

use std::collections::BTreeMap;
use std::fmt;

pub use write::{quoted, written};

use super::{SUFFIX, Suffix};

/// All that is deployed, by root and environment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lock {
    /// The sections, by workspace and suffix.
    pub sections: BTreeMap<(String, String), Section>,
}

/// What is deployed of one root in one environment, by address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// A line for each.
    pub entries: BTreeMap<String, Locked>,
}

/// What is deployed under one address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Locked {
    /// What is lost with it: `the objects`; `None` if it holds no data, as far as is known.
    pub data: Option<String>,
    /// The name that it has where it is deployed, and where nothing else can have it.
    pub name: Option<LockedName>,
    /// The arguments of which a change replaces it and whose values are known before Terraform runs: each value as
    /// [`written`] writes it.
    pub fixed: BTreeMap<String, String>,
}

/// A name that is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedName {
    /// The name.
    pub name: String,
    /// Where a second of this name cannot be, as [`PhysicalName::place`](super::PhysicalName::place) says it.
    pub place: String,
}

/// Why a file is no lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: &'static str,
}

impl fmt::Display for LockError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: {}", self.line, self.problem)
    }
}

impl std::error::Error for LockError {}

impl Lock {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// The first line that is none of a lock, and what is wrong with it.
    ///
    /// ```
    /// use infra_template::Lock;
    ///
    /// let lock = Lock::read("[network.prod]\n\"aws_vpc.main\" = { fixed = { cidr_block = \"10.0.0.0/16\" } }\n")?;
    /// let section = &lock.sections[&("network".to_owned(), "prod".to_owned())];
    /// assert_eq!(section.entries["aws_vpc.main"].fixed["cidr_block"], "\"10.0.0.0/16\"");
    /// assert_eq!(Lock::read("<<<<<<< HEAD\n").unwrap_err().line, 1);
    /// # Ok::<(), infra_template::LockError>(())
    /// ```
    pub fn read(text: &str) -> Result<Self, LockError> {
        read::lock(text)
    }

    /// Forgets an address, in every section or only in those that `of` picks; the sections that had it.
    pub fn forget(&mut self, address: &str, of: impl Fn(&str, &str) -> bool) -> Vec<(String, String)> {
        let picked = self.sections.iter_mut().filter(|((workspace, suffix), _)| of(workspace, suffix));
        let had = picked.filter_map(|(key, section)| section.entries.remove(address).map(|_| key.clone()));
        had.collect()
    }
}

/// As the file holds it; the same lock gives the same bytes.
impl fmt::Display for Lock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write::lock(self, formatter)
    }
}

impl Section {
    /// What a template says will be deployed, in this environment.
    ///
    /// # Errors
    ///
    /// What the template carries is no section.
    pub fn stamped(pattern: &str, suffix: &Suffix) -> Result<Self, LockError> {
        read::section(&pattern.replace(SUFFIX, suffix.as_str()))
    }
}

impl Locked {
    /// The same in this environment: with the suffix where its mark [`SUFFIX`] stands.
    #[must_use]
    pub fn stamped(&self, suffix: &Suffix) -> Self {
        let stamp = |text: &str| text.replace(SUFFIX, suffix.as_str());
        Self {
            data: self.data.clone(),
            name: self.name.as_ref().map(|it| LockedName { name: stamp(&it.name), place: stamp(&it.place) }),
            fixed: self.fixed.iter().map(|(path, value)| (path.clone(), stamp(value))).collect(),
        }
    }
}

/// The lines alone; the mark [`SUFFIX`] stays in texts as it is.
impl fmt::Display for Section {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write::section(self, formatter)
    }
}

#[cfg(test)]
mod tests;
