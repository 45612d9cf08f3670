//! Rules: what `rule!` defines, made ready and asked of an evaluated program.
//!
//! `compile` leads the names of a rule to types, attributes and what it binds, and says at the rule what leads nowhere.
//! What comes out, a [`Rule`], is asked of a [`World`]: a program with its resources by type, seen three-valued. What
//! is not known there is neither true nor false, and stays silent. `table` keeps rules as bytes.

mod alike;
mod compile;
mod evaluate;
mod foreign;
mod function;
mod join;
mod known;
mod member;
mod place;
mod policy;
mod ranges;
mod region;
mod seen;
mod shape;
pub mod table;
mod text;
mod tree;
mod world;

pub use compile::compile;
pub use evaluate::{Asking, Verdict};
pub use policy::{Lacking, Pattern, Spot, lacking};
pub use seen::Seen;
pub use tree::{Rule, Select};
pub use world::World;
