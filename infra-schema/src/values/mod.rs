//! Which values arguments take, beyond their types: facts that no schema states.
//!
//! A table of facts belongs to one version of one provider. It is read in place: a program pays for the types that it holds.
//! What is in no table is not known, and nothing is said of it.

mod fact;
mod judge;
mod letters;
mod pattern;
mod replaces;
mod table;
#[cfg(test)]
mod tests;
#[cfg(feature = "tools")]
mod write;

pub use fact::{Fact, Taken, Unit};
pub use judge::Refusal;
pub use letters::{LetterSet, Letters};
pub use pattern::Pattern;
pub use replaces::{Replacement, Replacements, Replaces};
pub use table::{Node, Table, read_damaged};
#[cfg(feature = "tools")]
pub use write::{Entry, Facts, encode};
