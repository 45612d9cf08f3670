//! The compiler of the infrastructure language: tokens in, checked documents out.
//!
//! [`driver`] says the pipeline in one screen; the modules are named after its stages and point one way. A place in the
//! source is an opaque [`Span`] that [`spans`] maps back, so that the same checks run in a macro, in tests and in tools.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod aws;
pub mod blocks;
pub mod builtin;
pub mod catalog;
pub mod check;
pub mod codes;
pub mod diagnostic;
mod evaluate;
pub mod evaluated;
mod expand;
pub mod formats;
pub mod function;
pub mod ids;
pub mod inventory;
pub mod mode;
pub mod names;
pub mod operator;
pub mod program;
pub mod provider;
pub mod render;
pub mod resolve;
pub mod resolved;
pub mod rule;
pub mod schema;
pub mod target;
pub mod types;
pub mod value;
pub mod values;

mod limits;
mod ordered;

pub mod driver;
pub mod kind;
pub mod link;
mod lower;
pub mod parse;
pub mod spans;

mod span;

use infra_template::nearest;
use ordered::{map_of, sort_by};
pub use span::Span;

/// A shared, immutable piece of text: names and string values are copied often and changed never.
pub type Text = std::rc::Rc<str>;
