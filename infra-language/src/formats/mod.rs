//! Texts in a format of their own: how each is read, what is wrong with one that is not of it, and what can be computed
//! with it.
//!
//! A format is what a parameter's type (`cidr`, `duration`) holds a text to, and what functions of Terraform work on.

mod cidr;
mod duration;
mod form;
pub mod json;
mod plain;
mod raw_text;

pub use cidr::{Cidr, CidrError};
pub use duration::{Duration, DurationError};
pub use form::Form;
pub use plain::plain;
pub use raw_text::raw_text;
