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

mod hexadecimal;
mod json;
mod member;
mod nearest;
mod replace;

pub use hexadecimal::hexadecimal;
pub use nearest::nearest;
pub use replace::replace;

/// The oldest Terraform and `OpenTofu` with all that the documents use, as `required_version` takes it: ephemeral resources
/// and write-only attributes are of 1.11.
///
/// It is what a document states where its stack states nothing else.
///
/// ```
/// use infra_core::document::Document;
///
/// let document = Document::new("dev".parse()?).to_json()?;
/// assert!(document.contains(&format!("\"required_version\": \"{}\"", infra_core::REQUIRED_VERSION)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub const REQUIRED_VERSION: &str = ">= 1.11";
