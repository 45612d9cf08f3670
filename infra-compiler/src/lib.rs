//! The compiler of the infrastructure language: tokens in, checked documents out.
//!
//! [`driver`] says the pipeline in one screen; the modules are named after its stages and point one way. A place in the
//! source is an opaque [`Span`] that [`spans`] maps back, so that the same checks run in a macro, in tests and in tools.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod check;
pub mod codes;
pub mod deployed;
pub mod driver;
pub mod inventory;

// The rooms below, in crates of their own, which Rust builds side by side.
pub use infra_evaluator::{names, render, rule};
pub use infra_functions::function;
pub use infra_language::{
    Span, Text, blocks, catalog, diagnostic, formats, ids, mode, operator, program, spans, types, value,
};
pub use infra_parser::{kind, link, parse};
pub use infra_resolver::{evaluated, resolve, resolved, target};
pub use infra_schema::{aws, builtin, policies, provider, schema, values};

use infra_evaluator::expand;
use infra_language::{limits, map_of, nearest, sort_by};
use infra_parser::lower;
