//! Names, per definition and before anything is evaluated: what a stack declares, and whether every name leads there.

mod symbols;

pub use symbols::{Declaration, Declared, Symbol, Symbols, provider_type};

/// stub
pub fn resolve(_: &crate::program::Program, _: crate::program::DefinitionId, _: &mut crate::diagnostic::Diagnostics) {}
