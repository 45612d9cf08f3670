//! Linking: a definition asks the hidden macro of each path that it names for the tokens behind it.
//!
//! A definition is offered as [`Package`]s: its own and those of all it needs. It links at its own place, so paths
//! resolve where they are written; what arrives through several ways is kept once, by identity.

mod include;
mod package;
mod recursion;
mod shallow;
mod state;
#[cfg(test)]
mod tests;

pub(crate) use package::{Form, Package};
pub(crate) use recursion::cut;

use infra_core::{
    catalog::syntax::NESTING_TOO_DEEP,
    diagnostic::{Diagnostic, Diagnostics},
};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};

use crate::{emit, parse, spans::Spans};
use shallow::shallow;
use state::State;

#[cfg(test)]
pub(crate) use include::carried;
pub(crate) use include::{absolute, read_bytes};

/// `stack! { … }`: each of its stacks begins to link.
pub(crate) fn stacks(tokens: TokenStream) -> TokenStream {
    let mut spans = Spans::new();
    let mut out = Diagnostics::new();
    let (tokens, too_deep) = shallow(tokens);
    let mut parsed = parse::parse_stacks(tokens, &mut spans, &mut out, &mut include::read);
    cut(&mut parsed.stacks, &mut out);
    // What the parser reads is reported by it, at the first token that is too deep for it.
    if let Some(group) = too_deep.filter(|_| !out.has_errors()) {
        let span = spans.add(group.span_open(), group.span_open());
        out.push(Diagnostic::error(&NESTING_TOO_DEEP, span, "nested too deep to compile").help("nest less"));
    }
    let mut made = TokenStream::new();
    // Once and for all: when all that a stack needs has arrived it is read again, and only what is new is reported.
    made.extend(crate::report::report(out, &spans));
    for stack in parsed.stacks {
        made.extend(include::tracked(&stack.includes));
        // Now, and not when all has arrived: a path that leads nowhere leaves at least the type.
        made.extend(emit::unit(&stack));
        made.extend(emit::shadow(&stack, &spans));
        let package = Package {
            form: Form::Stack,
            identity: stack.stack.identity.to_string(),
            broken: stack.stack.broken,
            paths: Vec::new(),
            tokens: include::carried(stack.tokens.clone(), &stack.includes),
        };
        made.extend(asked_at_once(&stack.paths));
        let wanted = stack.paths.into_iter().map(|path| (path.path.text.to_string(), path.tokens)).collect();
        made.extend(State { own: package, wanted, packages: Vec::new() }.proceed());
    }
    made
}

/// Definitions are asked for one after the other, so that the compiler stops at the first path that leads nowhere.
/// Naming them all has it report the others as well.
fn asked_at_once(paths: &[parse::PathUse]) -> TokenStream {
    let others = paths.iter().skip(1).map(|path| &path.tokens);
    quote! { #(#others ! { @exists })* }
}

/// `#[resource(…)] struct …`: a kind needs nothing else.
pub(crate) fn kind(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    let (tokens, _) = shallow(quote! { [#arguments] #item });
    let identity = crate::kind::identity(item);
    let own = Package { form: Form::Kind, identity, broken: false, paths: Vec::new(), tokens };
    emit::definition(own, &[])
}

/// A definition that was asked for is here.
pub(crate) fn arrived(tokens: TokenStream) -> TokenStream {
    match State::read(tokens) {
        Some(state) => state.proceed(),
        None => broken_call(),
    }
}

fn broken_call() -> TokenStream {
    let message = "`__link` is called by `stack!` alone";
    quote! { ::core::compile_error! { #message } }
}

impl State {
    /// Asks for the next definition, or compiles if all have arrived.
    fn proceed(mut self) -> TokenStream {
        if self.wanted.is_empty() {
            return emit::definition(self.own, &self.packages);
        }
        let (path, tokens) = self.wanted.remove(0);
        let state = self.write(&path);
        let mut call = TokenStream::new();
        tokens.to_tokens(&mut call);
        call.extend(quote! { ! { @link (::infra_macros::__link) [#state] } });
        call
    }
}

/// A macro's name that no other definition has.
pub(crate) fn hidden_name(name: &proc_macro2::Ident, identity: &str) -> proc_macro2::Ident {
    // FNV-1a: short, stable, and spread well enough for places in files.
    let hash = identity
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let plain = name.to_string();
    let plain = plain.strip_prefix("r#").unwrap_or(&plain);
    proc_macro2::Ident::new(&format!("__infra_{plain}_{hash:016x}"), Span::call_site())
}
