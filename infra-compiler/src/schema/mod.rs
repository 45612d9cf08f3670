//! Provider schemas as compact tables: what types, arguments, blocks and functions a provider has.
//!
//! A table is read in place. Opening it checks its sum; a block is decoded when someone asks for it. A table may come
//! from anyone: whatever its bytes, reading ends in a value or a [`TableError`].

mod block;
pub(crate) mod bytes;
mod encode;
mod error;
mod import;
mod names;
pub(crate) mod rows;
mod table;
#[cfg(test)]
mod tests;

pub use block::{Attribute, Block, BlockId, FunctionParameter, NestedBlock, Nesting, ProviderFunction};
pub use encode::{Blocks, Table};
pub use error::TableError;
pub use import::{DEFAULT_HOST, ImportError, ImportOptions, import};
#[doc(hidden)]
pub use table::read_damaged;
pub use table::{Origin, Schema};
