//! What the stages of the compiler share: values and their types, programs as they were written, and what is wrong with
//! them.
//!
//! A place in the source is an opaque [`Span`] that [`spans`] maps back, so that the same checks run in a macro, in tests
//! and in tools.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod blocks;
pub mod catalog;
pub mod diagnostic;
pub mod formats;
pub mod ids;
pub mod limits;
pub mod mode;
pub mod operator;
pub mod ordered;
pub mod program;
pub mod spans;
pub mod types;
pub mod value;

mod span;

pub use infra_template::nearest;
pub use ordered::{map_of, sort_by};
pub use span::Span;

/// A shared, immutable piece of text: names and string values are copied often and changed never.
pub type Text = std::rc::Rc<str>;
