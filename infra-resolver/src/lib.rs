//! Names become ids: after it no stage looks a name up by text.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod evaluated;
pub mod resolve;
pub mod resolved;
pub mod target;

use infra_functions::function;
use infra_language::{
    Span, Text, blocks, catalog, diagnostic, ids, limits, mode, nearest, operator, program, sort_by, types, value,
};
use infra_schema::{provider, schema};
