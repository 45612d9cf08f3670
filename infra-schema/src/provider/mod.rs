//! What is known of providers, behind one interface: the stages and checks ask here, and name no provider themselves.
//!
//! A [`Provider`] is an address, the tables of its versions, and its [`Facts`]: what its schema does not say. What no
//! provider knows is answered with nothing, since a false alarm is worse than a miss. Each provider has a room of its own
//! above this one, and the driver hands the list of them, [`Providers`], to the stages.

mod characters;
mod combination;
mod facts;
mod identifier;
mod lists;
#[cfg(feature = "tools")]
mod lists_write;
mod physical_name;
mod policy_places;
mod policy_sort;
mod providers;
mod table;

pub use characters::Characters;
pub use combination::{Combination, Constraint};
pub use facts::{Facts, Keeps, NOTHING};
pub use identifier::{Identifier, IdentifierForm};
pub use lists::Lists;
#[cfg(feature = "tools")]
pub use lists_write::{ListEntries, encode_lists};
pub use physical_name::{Ending, NAME_TAG, NameRule, NameScope, PhysicalName};
pub use policy_places::{PolicyGroup, PolicyLink, PolicyPlaces};
pub use policy_sort::{Escalation, PolicyLimit, PolicySort};
pub use providers::{EmbeddedRules, Provider, Providers, is_built_in};
pub use table::EmbeddedTable;

/// The provider that a type belongs to, by its own name: `aws` for `aws_vpc`.
pub fn name_of_type(ty: &str) -> &str {
    ty.split('_').next().unwrap_or(ty)
}

/// A provider type as a word of a name: `rds-cluster` for `aws_rds_cluster`.
pub fn type_word(ty: &str) -> String {
    ty.split_once('_').map_or(ty, |(_, word)| word).replace('_', "-")
}
