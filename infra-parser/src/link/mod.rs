//! Linking: a definition asks for the tokens behind each path that it names.
//!
//! A definition is offered as [`Package`]s: its own and those of all it needs. It links at its own place, so paths
//! resolve where they are written; what arrives through several ways is kept once, by identity. Who leads a path to a
//! definition is not known here: rustc, through the calls that [`State::ask`] writes, or `driver::source`, by name.

mod calls;
mod found;
mod handed;
mod identity;
mod include;
mod package;
mod recursion;
mod shallow;
mod state;
#[cfg(test)]
mod tests;

pub use calls::Arrival;
pub use found::Found;
pub use handed::{read as read_handed, write as write_handed};
pub use identity::{digest, identity};
pub use include::{absolute, carried, read, read_bytes};
pub use package::{Form, Package};
pub use recursion::cut;
pub use shallow::shallow;
pub use state::{Asked, State};
