//! A definition that has all it needs: what it leaves in the crate.

use std::{cell::RefCell, collections::BTreeSet};

use infra_compiler::{
    driver::{self, Compilation, Own},
    link::{Form, Package, absolute, read_bytes},
};
use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::{Root, kind, offer::offer, template};
use crate::report::{report, report_within};

/// Compiles a definition and writes what it leaves; a kind may name another root than this.
pub(super) fn definition(mut own: Package, others: &[Package], root: &Root) -> TokenStream {
    let read = RefCell::new(BTreeSet::new());
    let tables = |path: &str, span: Span| {
        read.borrow_mut().extend(absolute(path, span));
        read_bytes(path, span)
    };
    let Compilation { own: parsed, compiled, diagnostics, spans } = driver::definition(&mut own, others, &tables);
    let Some(parsed) = parsed else {
        let errors = report(diagnostics, &spans);
        let left = kind::unreadable(&own);
        return quote! { #errors #left };
    };
    let errors = report_within(diagnostics, &spans, parsed.name().span());
    let body = match &parsed {
        Own::Stack(stack) => template::stack(stack, &own.identity, &whole(&own, others), &compiled, &spans, root),
        // Nothing of a rule is left in the program: it is asked while Rust compiles.
        Own::Rule(_) => TokenStream::new(),
        Own::Kind(kind) => {
            let named = kind.root.as_ref().map(Root::facade);
            kind::kind(kind, own.broken, named.as_ref().unwrap_or(root))
        }
    };
    let offer = offer(parsed.name(), parsed.visibility(), &own, others);
    let tables = read.into_inner();
    let tables = tables.iter();
    quote! { #errors #body #offer #(const _: &[u8] = ::core::include_bytes!(#tables);)* }
}

/// The paths to definitions that have all that they should leave in their crate.
fn whole(own: &Package, others: &[Package]) -> Vec<String> {
    let broken = |identity: &str| others.iter().any(|other| other.identity == identity && other.broken);
    // Nothing of a rule is in the program.
    let is_rule = |identity: &str| others.iter().any(|other| other.identity == identity && other.form == Form::Rule);
    let paths = own.paths.iter().filter(|(_, identity)| !broken(identity) && !is_rule(identity));
    paths.map(|(path, _)| path.clone()).collect()
}
