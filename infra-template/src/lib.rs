//! What the compiler writes into a finished template and a program reads of it, and so what both must agree on: the marks
//! of its holes, the environment's suffix, and the table of its addresses.
//!
//! It depends on nothing, since every user builds it twice: for the compiler, and for the program. Programs find all of it
//! in `infra_template`.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod address;
mod addresses;
mod finding;
mod hexadecimal;
pub mod lock;
mod nearest;
mod suffix;

pub use address::{Address, Location, NameScope, PhysicalName};
pub use addresses::Addresses;
pub use finding::{Allow, Finding, FindingNote, RuleSummary, Severity};
pub use hexadecimal::hexadecimal;
pub use lock::{Lock, LockError, Locked, LockedName, Section};
pub use nearest::nearest;
pub use suffix::{InvalidSuffix, Suffix};

/// Marks the suffix; its characters need no escaping anywhere.
pub const SUFFIX: char = '\u{1}';
/// Opens a numbered hole.
pub const HOLE: char = '\u{2}';
/// Closes a numbered hole.
pub const END: char = '\u{3}';
/// The first character of the [place](PhysicalName::place) of names that differ in more than case.
pub const ANY_CASE: char = '~';

/// How a value is written into the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// As a JSON value; texts in it are escaped against Terraform's templates; further lines are indented by this many spaces.
    Json(u32),
    /// As a JSON value that Terraform takes literally, further lines indented by this many spaces.
    Literal(u32),
    /// As a piece of a JSON text: a text, number or bool, escaped for JSON and against Terraform's templates.
    Text,
    /// As a piece of a JSON text that Terraform takes literally: a text, number or bool, escaped for JSON alone.
    LiteralText,
    /// As an expression inside `${…}` of a JSON text.
    Expression,
}

/// The oldest Terraform and `OpenTofu` with all that the documents use, as `required_version` takes it: ephemeral resources
/// and write-only attributes are of 1.11.
///
/// It is what a document states where its stack states nothing else.
pub const REQUIRED_VERSION: &str = ">= 1.11";
