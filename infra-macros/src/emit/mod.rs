//! What a definition leaves in the crate: its type, its hidden macro, and, of a root, the finished template.

mod definition;
mod editor;
mod kind;
pub(crate) mod offer;
mod reference;
mod root;
mod rust_type;
mod template;

pub(crate) use root::Root;

use infra_compiler::{
    driver,
    link::{self, State, Step},
    parse::{IncludeUse, PathUse},
};
use proc_macro2::TokenStream;
use quote::quote;

use crate::report::report;

/// `stack! { … }`: each of its stacks begins to link.
pub(crate) fn stacks(tokens: TokenStream, root: &Root) -> TokenStream {
    let read = driver::stacks(tokens, &mut link::read);
    let mut made = TokenStream::new();
    for mut pending in read.pending {
        made.extend(tracked(&pending.parsed.includes));
        // Now, and not when all has arrived: a path that leads nowhere leaves at least the type.
        made.extend(template::unit(&pending.parsed, &pending.state.own.identity, root));
        made.extend(editor::shadow(&pending.parsed, &read.spans));
        made.extend(asked_at_once(&pending.parsed.paths));
        pending.state.root = root.write();
        made.extend(step(pending.state));
    }
    let errors = report(read.diagnostics, &read.spans);
    quote! { #errors #made }
}

/// The `stack!` of the facade, which says where it is: `[module] …`.
pub(crate) fn stacks_of_facade(tokens: TokenStream) -> TokenStream {
    match Root::before(tokens) {
        Some((root, tokens)) => stacks(tokens, &root),
        None => by_hand("`__stack` is called by the `stack!` of the crate `infra` alone"),
    }
}

/// `rule! { … }`: each of its rules and packs begins to link.
pub(crate) fn rules(tokens: TokenStream, root: &Root) -> TokenStream {
    let read = driver::rules(tokens);
    let mut made = TokenStream::new();
    for mut pending in read.pending {
        made.extend(asked_at_once(&pending.parsed.paths));
        pending.state.root = root.write();
        made.extend(step(pending.state));
    }
    let errors = report(read.diagnostics, &read.spans);
    quote! { #errors #made }
}

/// The `rule!` of the facade, which says where it is: `[module] …`.
pub(crate) fn rules_of_facade(tokens: TokenStream) -> TokenStream {
    match Root::before(tokens) {
        Some((root, tokens)) => rules(tokens, &root),
        None => by_hand("`__rule` is called by the `rule!` of the crate `infra` alone"),
    }
}

/// `#[resource(…)] struct …`: a kind needs nothing else.
pub(crate) fn kind(arguments: &TokenStream, item: &TokenStream, root: &Root) -> TokenStream {
    definition::definition(driver::kind(arguments, item), &[], root)
}

/// A definition that was asked for is here.
pub(crate) fn arrived(tokens: TokenStream) -> TokenStream {
    match State::read(tokens) {
        Some(state) => step(state),
        None => by_hand("`__link` is called by `stack!` and `rule!` alone"),
    }
}

fn by_hand(message: &str) -> TokenStream {
    quote! { ::core::compile_error! { #message } }
}

fn step(state: State) -> TokenStream {
    let root = Root::read(state.root.clone());
    match state.proceed() {
        Step::Ask { path, state } => {
            let link = root.link();
            quote! { #path ! { @link (#link) [#state] } }
        }
        Step::Compile { own, others } => definition::definition(own, &others, &root),
    }
}

/// Definitions are asked for one after the other, so that the compiler stops at the first path that leads nowhere.
/// Naming them all has it report the others as well.
fn asked_at_once(paths: &[PathUse]) -> TokenStream {
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
