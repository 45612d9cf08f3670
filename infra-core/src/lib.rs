//! What a program of compiled stacks links, and nothing else: the finished templates that the macros emit, the settings
//! that they are stamped with, and the files that come of it.
//!
//! `template` → `synth` is the way of a stack; `document` builds documents from what only a program knows when it runs.
//! The compiler, which makes the templates, is a crate of its own that no program links.

pub mod document;
pub mod synth;
pub mod template;

mod hexadecimal;
mod nearest;

pub use hexadecimal::hexadecimal;
pub use nearest::nearest;
