//! What `stack!` emits: a finished Terraform JSON document as one text with marked holes.
//!
//! JSON text holds no control characters, so holes are marked in band: [`SUFFIX`] is the environment suffix, and
//! [`HOLE`], a decimal number, [`END`] is the entry of that number in [`Target::holes`]. One long literal compiles in
//! almost no time, however many resources it holds.

mod backend;
mod encode;
mod marks;
mod rule;
mod stamp;

pub use backend::{Backend, S3};
pub use encode::escape;
pub(crate) use encode::push;
pub use infra_template::{
    ANY_CASE, Address, Addresses, Allow, END, Encoding, Finding, FindingNote, HOLE, InvalidSuffix, Location, Lock,
    LockError, Locked, NameScope, PhysicalName, RuleSummary, SUFFIX, Section, Severity, Suffix,
};
pub(crate) use marks::{Mark, marks};
pub use rule::{PackDocs, RuleDocs, RuleOrPack};
pub use stamp::{Settings, StampError, stamp, stamp_modules, to_json};

/// A root stack, as `Name::STACK`.
#[derive(Debug)]
pub struct Stack {
    /// The Rust name.
    pub name: &'static str,
    /// The Terraform workspace, and the folder under the output folder.
    pub workspace: &'static str,
    /// Its documentation.
    pub docs: &'static str,
    /// One document per provider target, newest first, the default first; a stack without stated versions has one.
    pub targets: &'static [Target],
    /// The `rust(…)` expressions of this definition and those it brings in.
    pub source: &'static Source,
    /// The workspaces whose outputs it reads.
    pub reads: &'static [&'static str],
    /// The file that says what of it is deployed; empty if it names none.
    pub lock: &'static str,
}

/// The document for one set of provider versions.
#[derive(Debug)]
pub struct Target {
    /// The versions as `--target` takes them, `aws=5.100`; empty if the stack states none.
    pub versions: &'static str,
    /// The document, with holes.
    pub document: &'static str,
    /// What the numbered holes stand for.
    pub holes: &'static [Hole],
    /// The nested stacks that are modules beside the document; the marks in them are of the same numbers as its own.
    pub modules: &'static [LocalModule],
    /// What is known of the document's addresses, and what was found and allowed; [`Addresses`] reads it.
    pub addresses: &'static str,
    /// What the lock holds of it once it is deployed; [`Section::stamped`] reads it.
    pub locked: &'static str,
}

/// A nested stack that Terraform repeats, as a module of its own.
#[derive(Debug)]
pub struct LocalModule {
    /// The name of its folder under `modules` beside the document.
    pub folder: &'static str,
    /// Its document, with holes.
    pub document: &'static str,
}

impl LocalModule {
    /// The folder of all modules, beside the document.
    pub const FOLDER: &'static str = "modules";
}

/// A numbered hole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hole {
    /// The member `"backend": {…},` of the `terraform` block with its line feed, or nothing; it stands at the start of a
    /// line, and another member follows.
    Backend,
    /// The body `{…}` of the `terraform_remote_state` that reads this workspace, with the indentation of its place,
    /// `data.terraform_remote_state.NAME`.
    RemoteState(&'static str),
    /// A `rust(…)` expression.
    Rust {
        /// The way from the root's [`Source`] to the definition that holds it.
        path: &'static [u32],
        /// Its number there.
        index: u32,
        /// How the value is written.
        encoding: Encoding,
    },
}

/// One `rust(…)` expression; the error says why its value cannot be written.
pub type RustExpression = fn() -> Result<serde_json::Value, String>;

/// What is of Rust in a definition and in the definitions it brings in, and what explains their rules.
#[derive(Debug)]
pub struct Source {
    /// Its own, by number.
    pub rust: &'static [RustExpression],
    /// Those of the definitions that it names, in the order in which it first names them.
    pub nested: &'static [&'static Source],
    /// What explains the rules that it takes.
    pub rules: &'static [&'static RuleOrPack],
}

/// What every `stack!` and `#[resource]` definition is to Rust.
pub trait Definition {
    /// Its Rust expressions and its rules.
    const SOURCE: &'static Source;
}

/// What a root stack's `STACK` is as long as something that it needs is missing: nothing to synthesize, and no further
/// error. The macro's own constant of that name takes its place.
#[doc(hidden)]
pub trait Unlinked {
    /// No document.
    const STACK: &'static Stack = &Stack {
        name: "",
        workspace: "",
        docs: "",
        targets: &[],
        source: &Source { rust: &[], nested: &[], rules: &[] },
        reads: &[],
        lock: "",
    };
}
