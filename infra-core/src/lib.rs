//! What a program of compiled stacks links, and nothing else: the finished templates that the macros emit, the settings
//! that they are stamped with, and the files that come of it.
//!
//! `template` → `synth` is the way of a stack; `document` builds documents from what only a program knows when it runs.
//! The compiler, which makes the templates, is a crate of its own that no program links.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod document;
pub mod evidence;
pub mod synth;
pub mod template;

mod json;
mod member;
mod replace;

pub use infra_template::{REQUIRED_VERSION, hexadecimal, nearest};
pub use replace::replace;
