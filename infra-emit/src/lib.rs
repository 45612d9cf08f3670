//! What a compiled definition leaves in the crate that holds it, as tokens of Rust, and what is wrong with it, as errors at
//! its tokens.
//!
//! `infra-macros` calls it: a crate of macros is built when all that it needs is, this one beside the compiler's code.

// A broken invariant is a bug that tests find; no input of a user may reach one.
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod definition;
mod editor;
mod kind;
mod offer;
mod reference;
mod report;
mod root;
mod rule;
mod rust_type;
mod template;
#[cfg(test)]
mod tests;
mod text;
mod whole;

pub use root::Root;

use infra_compiler::{
    driver,
    link::{self, Arrival, Asked, State},
    parse::IncludeUse,
};
use proc_macro2::{Span, TokenStream};
use quote::quote;

use report::report;

/// `stack! { … }`: each of its stacks begins to link.
pub fn stacks(tokens: TokenStream, root: &Root) -> TokenStream {
    let read = driver::stacks(tokens, &mut link::read);
    let mut made = TokenStream::new();
    for mut pending in read.pending {
        made.extend(tracked(&pending.parsed.includes));
        // Now, and not when all has arrived: a path that leads nowhere leaves at least the type.
        made.extend(template::unit(&pending.parsed, &pending.state.own.identity, root));
        made.extend(editor::call(&pending.parsed, root));
        made.extend(asked_at_once(&pending.state.wanted));
        pending.state.root = root.write();
        made.extend(begin(pending.state));
    }
    let errors = report(read.diagnostics, &read.spans);
    quote! { #errors #made }
}

/// The `stack!` of the facade, which says where it is: `[module] …`.
pub fn stacks_of_facade(tokens: TokenStream) -> TokenStream {
    match Root::before(tokens) {
        Some((root, tokens)) => stacks(tokens, &root),
        None => by_hand("`__stack` is called by the `stack!` of the crate `infra` alone"),
    }
}

/// `rule! { … }`: each of its rules and packs begins to link.
pub fn rules(tokens: TokenStream, root: &Root) -> TokenStream {
    let read = driver::rules(tokens);
    let mut made = TokenStream::new();
    for mut pending in read.pending {
        made.extend(asked_at_once(&pending.state.wanted));
        pending.state.root = root.write();
        made.extend(begin(pending.state));
    }
    let errors = report(read.diagnostics, &read.spans);
    quote! { #errors #made }
}

/// The `rule!` of the facade, which says where it is: `[module] …`.
pub fn rules_of_facade(tokens: TokenStream) -> TokenStream {
    match Root::before(tokens) {
        Some((root, tokens)) => rules(tokens, &root),
        None => by_hand("`__rule` is called by the `rule!` of the crate `infra` alone"),
    }
}

/// `#[resource(…)] struct …`: a kind asks for the rules that it takes.
pub fn kind(arguments: &TokenStream, item: &TokenStream, root: &Root) -> TokenStream {
    let driver::PendingKind { mut state, root: named } = driver::kind(arguments, item);
    state.root = named.map_or_else(|| root.clone(), Root::facade).write();
    let calls = asked_at_once(&state.wanted);
    let made = begin(state);
    quote! { #calls #made }
}

/// A definition that was asked for is here.
pub fn arrived(tokens: TokenStream) -> TokenStream {
    match Arrival::read(tokens) {
        Some(Arrival::Definition(state)) => complete(state),
        Some(Arrival::Part { name, found }) => offer::part(&name, &found),
        None => by_hand("`__link` is called by `stack!` and `rule!` alone"),
    }
}

/// What an editor reads of a stack beside what it is for rustc; what is wrong with it was reported where it is written.
pub fn shadow(tokens: TokenStream) -> TokenStream {
    let read = driver::stacks(tokens, &mut |_: &str, _: Span| Err(String::new()));
    read.pending.iter().map(|pending| editor::shadow(&pending.parsed, &read.spans)).collect()
}

fn by_hand(message: &str) -> TokenStream {
    quote! { ::core::compile_error! { #message } }
}

/// A definition asks for all that it names, or is compiled if that is nothing.
fn begin(state: State) -> TokenStream {
    if state.wanted.is_empty() {
        return complete(state);
    }
    let link = Root::read(state.root.clone()).link();
    state.ask(&link)
}

fn complete(state: State) -> TokenStream {
    let root = Root::read(state.root.clone());
    let (own, others) = state.complete();
    definition::definition(own, &others, &root)
}

/// Definitions are asked for one after the other, so that the compiler stops at the first path that leads nowhere.
/// Naming them all has it report the others as well.
fn asked_at_once(paths: &[Asked]) -> TokenStream {
    let others = paths.iter().skip(1).map(|path| &path.tokens);
    quote! { #(#others ! { @exists })* }
}

/// Makes the compiler build anew when one of the files changes. Each is where its name is written, which may be a macro's
/// file: Rust would look beside the caller's.
fn tracked(includes: &[IncludeUse]) -> TokenStream {
    let file = |one: &IncludeUse| link::absolute(&one.path, one.literal.span());
    let files = includes.iter().filter_map(file).collect::<std::collections::BTreeSet<_>>();
    let files = files.iter();
    quote! { #(const _: &[u8] = ::core::include_bytes!(#files);)* }
}
