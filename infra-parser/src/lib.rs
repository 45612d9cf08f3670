//! From tokens to a program: definitions are read, linked to those that they name, and lowered.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod kind;
pub mod link;
pub mod lower;
pub mod parse;

use infra_functions::function;
use infra_language::{
    Span, Text, catalog, diagnostic, ids, limits, mode, nearest, operator, program, spans, types, value,
};
