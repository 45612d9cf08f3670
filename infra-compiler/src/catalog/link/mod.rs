//! Errors of linking and of kinds.

mod invalid_kind;
mod recursive_stack;

pub use invalid_kind::INVALID_KIND;
pub use recursive_stack::RECURSIVE_STACK;

use crate::diagnostic::Code;

/// All of them, by name.
pub static ALL: &[&Code] = &[&INVALID_KIND, &RECURSIVE_STACK];
