//! The infrastructure language without its syntax.
//!
//! `infra-macros` turns tokens into a [`program::Program`]; everything after that happens here and sees no token:
//! a place in the source is an opaque [`Span`] that the macros map back. Modules are named after the stages of the
//! pipeline and point one way: `resolve` → `evaluate` → `check` → `render` at compile time,
//! `template` → `synth` at run time.

pub mod catalog;
pub mod check;
pub mod combinations;
pub mod compile;
pub mod diagnostic;
pub mod document;
pub mod evaluate;
pub mod function;
pub mod kinds;
pub mod names;
pub mod program;
pub mod render;
pub mod resolve;
pub mod schema;
pub mod synth;
pub mod template;
pub mod types;
pub mod value;
pub mod values;

mod hexadecimal;
mod nearest;
mod span;

pub use nearest::nearest;
pub use span::Span;

/// A shared, immutable piece of text: names and string values are copied often and changed never.
pub type Text = std::rc::Rc<str>;
