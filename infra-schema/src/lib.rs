//! What is known of Terraform's providers: schemas, values, names, rules, and the tables that hold them.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod aws;
pub mod builtin;
pub mod policies;
pub mod provider;
pub mod schema;
pub mod values;

use infra_language::{Text, formats, limits, mode, types, value};
