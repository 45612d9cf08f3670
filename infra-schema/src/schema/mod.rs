//! Provider schemas as compact tables: what types, arguments, blocks and functions a provider has.
//!
//! A table is read in place. Opening it checks its sum; a block is decoded when someone asks for it. A table may come
//! from anyone: whatever its bytes, reading ends in a value or a [`TableError`].

mod block;
pub mod bytes;
#[cfg(feature = "tools")]
mod encode;
mod error;
#[cfg(feature = "tools")]
mod import;
mod names;
pub mod rows;
mod table;
#[cfg(test)]
mod tests;

pub use block::{Attribute, Block, BlockId, FunctionParameter, NestedBlock, Nesting, ProviderFunction};
#[cfg(feature = "tools")]
pub use encode::{Blocks, Table};
pub use error::TableError;
#[cfg(feature = "tools")]
pub use import::{ImportError, ImportOptions, import};
#[doc(hidden)]
pub use table::read_damaged;
pub use table::{Origin, Schema};

/// What Terraform puts before the address of a provider that names no host.
pub const DEFAULT_HOST: &str = "registry.terraform.io/";
