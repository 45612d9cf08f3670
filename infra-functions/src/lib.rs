//! Terraform's functions and operators, and what they give for values that are known while Rust compiles.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod function;

use infra_language::{Text, formats, limits, map_of, nearest, operator, sort_by, types, value};
