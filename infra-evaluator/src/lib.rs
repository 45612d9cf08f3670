//! From a resolved program to the resources that it makes, with their values, the rules that look at them, and the documents
//! that they are written in.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod expand;
pub mod names;
pub mod render;
pub mod rule;

mod evaluate;

use infra_functions::function;
use infra_language::{
    Span, Text, catalog, diagnostic, formats, ids, limits, map_of, mode, nearest, operator, program, sort_by, types,
    value,
};
use infra_resolver::{evaluated, resolved, target};
use infra_schema::{provider, schema};
