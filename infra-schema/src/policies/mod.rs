//! What is known of the actions of policies: the resources that each takes, the forms of their ARNs, the keys that conditions
//! may ask for, and what each needs besides.
//!
//! The table is read in place: a program pays for the actions, resources and keys that its policies name. Of what is in no
//! row, nothing is said.

mod key;
mod table;
#[cfg(test)]
mod tests;
#[cfg(feature = "tools")]
mod write;

pub use key::{Key, KeyKind};
pub use table::{Access, Action, ResourceType, Service, Table, Taken};
#[cfg(feature = "tools")]
pub use write::{ActionEntry, KeyEntry, ResourceEntry, ServiceEntry, TakenEntry, encode};
