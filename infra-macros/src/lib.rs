//! `stack!`, `#[resource]` and `rule!`: infrastructure that is checked while Rust compiles.
//!
//! Each entry point is one line over functions of `proc_macro2` tokens: `infra-compiler` reads and compiles them,
//! `infra-emit` writes what they leave in the crate.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

use infra_emit::Root;
use proc_macro::TokenStream;
use quote::quote;

/// Defines stacks.
///
/// `docs/language.md` describes the language; `cargo infra explain` lists every error. A stack with `#[workspace("…")]` is a root: it has `Name::STACK`, which the command line synthesizes.
///
/// ```
/// # use infra_macros::stack;
/// stack! {
///     #[workspace("demo")]
///     pub Demo {
///         resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
///         output vpc_id = vpc.id;
///     }
/// }
/// ```
#[proc_macro]
pub fn stack(tokens: TokenStream) -> TokenStream {
    infra_emit::stacks(tokens.into(), &Root::crates()).into()
}

/// Turns a struct into a resource kind: one provider type, run the house's way.
///
/// ```
/// # use infra_macros::resource;
/// /// A key that rotates.
/// #[resource(aws_kms_key, name = "kms-key-{suffix}")]
/// pub struct Key {
///     pub description: String,
///     #[fixed(true)]
///     enable_key_rotation: bool,
/// }
/// ```
#[proc_macro_attribute]
pub fn resource(arguments: TokenStream, item: TokenStream) -> TokenStream {
    infra_emit::kind(&arguments.into(), &item.into(), &Root::crates()).into()
}

/// Defines rules, and packs of rules.
///
/// `docs/rules.md` describes them. A root takes a rule or a pack by its path, in `rules { … }`.
///
/// ```
/// # use infra_macros::{rule, stack};
/// rule! {
///     /// Queues are encrypted with a key of ours.
///     pub QueueKey for aws_sqs_queue as queue {
///         require: queue.kms_master_key_id != null,
///         message: "{queue} is not encrypted with a key of ours",
///         help: "set `kms_master_key_id`",
///         passes { resource aws_sqs_queue jobs { kms_master_key_id: "alias/jobs" } }
///         fails { resource aws_sqs_queue jobs { delay_seconds: 5 } }
///     }
///     pub pack Baseline { QueueKey }
/// }
///
/// stack! {
///     #[workspace("demo")]
///     pub Demo {
///         rules { Baseline: deny }
///         resource aws_sqs_queue jobs { kms_master_key_id: "alias/jobs" }
///     }
/// }
/// ```
#[proc_macro]
pub fn rule(tokens: TokenStream) -> TokenStream {
    infra_emit::rules(tokens.into(), &Root::crates()).into()
}

// `stack!` of the crate `infra` calls it, and hands over the path to what the definition may name.
#[doc(hidden)]
#[proc_macro]
pub fn __stack(tokens: TokenStream) -> TokenStream {
    infra_emit::stacks_of_facade(tokens.into()).into()
}

// `rule!` of the crate `infra` calls it, and hands over the path to what the definition may name.
#[doc(hidden)]
#[proc_macro]
pub fn __rule(tokens: TokenStream) -> TokenStream {
    infra_emit::rules_of_facade(tokens.into()).into()
}

// `resource` of the crate `infra`, which documents it: an attribute cannot hand over a path by itself.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn __resource(arguments: TokenStream, item: TokenStream) -> TokenStream {
    infra_emit::kind(&arguments.into(), &item.into(), &Root::facade(quote! { ::infra })).into()
}

/// Goes on where a definition has arrived that another one needs; not for use by hand.
#[doc(hidden)]
#[proc_macro]
pub fn __link(tokens: TokenStream) -> TokenStream {
    infra_emit::arrived(tokens.into()).into()
}

/// What editors read of a stack beside what it is for rustc; not for use by hand.
#[doc(hidden)]
#[proc_macro]
pub fn __shadow(tokens: TokenStream) -> TokenStream {
    infra_emit::shadow(tokens.into()).into()
}
