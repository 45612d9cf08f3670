//! Documents outside of `stack!`: built from what only a program knows when it runs, and read again by tests.
//!
//! [`Document`] is the builder: it takes resources of kinds or by type, and writes Terraform JSON by the same rules as
//! the macros. [`Synthesized`] is the reader: it finds resources, attributes and references in any Terraform JSON.

mod block;
mod build;
mod error;
mod expression;
mod json;
mod kind;
mod reference;
mod synthesized;

pub use block::Block;
pub use build::{Document, Handle};
pub use error::{DocumentError, NotFound};
pub use kind::{Json, Kind, Layout, field};
pub use reference::{Ref, Template};
pub use synthesized::Synthesized;
