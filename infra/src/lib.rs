//! Infrastructure that `cargo build` compiles: one dependency, one `use`.
//!
//! [`stack!`] defines stacks, [`macro@resource`] resource kinds, [`rule!`] rules, [`main`] is the command line of those that are roots.
//!
//! ```no_run
//! use infra::stack;
//!
//! stack! {
//!     /// A network of one VPC.
//!     #[workspace("network")]
//!     pub Network {
//!         provider aws { region: "us-east-1" }
//!         resource aws_vpc main { cidr_block: "10.20.0.0/16", tags: { Name: "vpc-{suffix}" } }
//!         output vpc_id = main.id;
//!     }
//! }
//!
//! fn main() -> std::process::ExitCode {
//!     infra::main(&[Network::STACK])
//! }
//! ```
//!
//! The crate works under any name and through any other crate: [`stack!`] finds its way by itself, [`macro@resource`] is told
//! with `crate = …`.
//!
//! # Features
//!
//! `cli`, on by default, is the command line: a library of stacks takes `default-features = false`, and compiles no clap.

pub use infra_core::{
    document, evidence, replace, synth,
    template::{self, Stack, Suffix},
};

#[cfg(feature = "cli")]
pub use infra_cli::{self as cli, App, Context, Extension, Failure, clap, main};

/// Defines stacks: `docs/language.md` describes the language, `cargo infra explain` lists every error.
///
/// A stack with `#[workspace("…")]` is a root: it has `Name::STACK`, a [`Stack`] that the command line synthesizes.
///
/// ```
/// infra::stack! {
///     #[workspace("demo")]
///     pub Demo {
///         resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
///         output vpc_id = vpc.id;
///     }
/// }
///
/// assert_eq!(Demo::STACK.workspace, "demo");
/// ```
#[macro_export]
macro_rules! stack {
    ($($tokens:tt)*) => {
        $crate::__private::__stack! { [$crate::__private] $($tokens)* }
    };
}

/// Defines rules, and packs of rules: `docs/rules.md` describes them.
///
/// ```
/// infra::rule! {
///     /// Queues are encrypted with a key of ours.
///     pub QueueKey for aws_sqs_queue as queue {
///         require: queue.kms_master_key_id != null,
///         message: "{queue} is not encrypted with a key of ours",
///         help: "set `kms_master_key_id`",
///     }
/// }
///
/// infra::stack! {
///     #[workspace("demo")]
///     pub Demo {
///         rules { QueueKey }
///         resource aws_sqs_queue jobs { kms_master_key_id: "alias/jobs" }
///     }
/// }
/// ```
#[macro_export]
macro_rules! rule {
    ($($tokens:tt)*) => {
        $crate::__private::__rule! { [$crate::__private] $($tokens)* }
    };
}

/// Turns a struct into a resource kind: one provider type, run the house's way.
///
/// ```
/// use infra::resource;
///
/// /// A key that rotates.
/// #[resource(aws_kms_key, name = "kms-key-{suffix}")]
/// pub struct Key {
///     pub description: String,
///     #[fixed(true)]
///     enable_key_rotation: bool,
/// }
/// ```
///
/// Where this crate is not `::infra`, the attribute is told its path. With `house = { package = "infra", … }` among the
/// dependencies:
///
/// ```
/// # extern crate infra as house;
/// #[house::resource(aws_kms_key, crate = house)]
/// pub struct Key {
///     pub description: String,
/// }
/// ```
#[doc(inline)]
pub use infra_macros::__resource as resource;

/// What the macros name in the crate that they are used in; not for use by hand.
#[doc(hidden)]
pub mod __private {
    pub use infra_core::{document, template};
    pub use infra_macros::{__link, __rule, __shadow, __stack};
}

/// The pages of the repository that hold programs: all of them compile.
#[cfg(all(doctest, feature = "cli"))]
mod pages {
    #[doc = include_str!("../../docs/language.md")]
    struct Language;
    #[doc = include_str!("../../docs/rules.md")]
    struct Rules;
    #[doc = include_str!("../../README.md")]
    struct Readme;
}
