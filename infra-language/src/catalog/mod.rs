//! The errors of the stages before the checks, documented: one file per [`Code`], one folder per family.
//!
//! Several stages may report the same one. What a check finds is documented with the check; all there is, is listed in
//! `infra_compiler::codes`.

mod index;

pub mod deployed;
pub mod expressions;
pub mod link;
pub mod references;
pub mod syntax;

use crate::diagnostic::Code;

/// All of them, by family and name.
pub fn all() -> impl Iterator<Item = &'static Code> {
    index::FAMILIES.iter().flat_map(|family| family.iter().copied())
}
