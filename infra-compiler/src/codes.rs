//! Every error, warning and rule there is, whatever stage reports it: what `explain` prints, the pages of the
//! documentation list, and the tests go through.
//!
//! Each is a [`Code`] in a file of its name in the folder of its family, and is in the list because the file is there:
//! `cargo xtask index` reads the folders.

use crate::{catalog, check, diagnostic::Code};

/// All of them, by family and name.
pub fn all() -> Vec<&'static Code> {
    let mut all: Vec<&Code> = catalog::all().chain(check::all().map(|check| check.code)).collect();
    all.sort_by_key(|code| (code.family, code.name));
    all
}

/// The one of this name.
///
/// ```
/// assert_eq!(infra_compiler::codes::named("cycle").unwrap().family.name(), "references");
/// assert!(infra_compiler::codes::named("circle").is_none());
/// ```
pub fn named(name: &str) -> Option<&'static Code> {
    all().into_iter().find(|code| code.name == name)
}
