//! Errors of linking and of kinds.

mod invalid_kind;

pub use invalid_kind::INVALID_KIND;

use crate::diagnostic::Code;

/// All of them, by name.
pub static ALL: &[&Code] = &[&INVALID_KIND];
