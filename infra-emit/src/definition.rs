//! A definition that has all it needs: what it leaves in the crate.

use std::{cell::RefCell, collections::BTreeSet};

use infra_compiler::{
    driver::{self, Compilation, Own},
    link::{Package, absolute, read_bytes},
};
use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::{Root, kind, offer::offer, rule, template, whole::Whole};
use crate::report::{report, report_within};

/// Compiles a definition and writes what it leaves; a kind may name another root than this.
pub(super) fn definition(mut own: Package, others: &[Package], root: &Root) -> TokenStream {
    let read = RefCell::new(BTreeSet::new());
    let tables = |path: &str, span: Span| {
        read.borrow_mut().extend(absolute(path, span));
        read_bytes(path, span)
    };
    let compilation = driver::definition(&mut own, others, &tables);
    let offered: TokenStream = compilation.offered(&own, others).map(Package::write).collect();
    let Compilation { own: parsed, compiled, diagnostics, spans, .. } = compilation;
    let Some(parsed) = parsed else {
        let errors = report(diagnostics, &spans);
        let left = kind::unreadable(&own);
        return quote! { #errors #left };
    };
    let errors = report_within(diagnostics, &spans, parsed.name().span());
    let body = match &parsed {
        Own::Stack(stack) => template::stack(stack, &own.identity, &Whole::of(&own, others), &compiled, &spans, root),
        Own::Rule(_) if own.broken => TokenStream::new(),
        Own::Rule(parsed) => rule::rule(parsed, &Whole::of(&own, others), &spans, root),
        Own::Kind(kind) => {
            let named = kind.root.as_ref().map(Root::facade);
            kind::kind(kind, own.broken, &Whole::of(&own, others), named.as_ref().unwrap_or(root))
        }
    };
    let offer = offer(parsed.name(), parsed.visibility(), &own.identity, &offered);
    let tables = read.into_inner();
    let tables = tables.iter();
    quote! { #errors #body #offer #(const _: &[u8] = ::core::include_bytes!(#tables);)* }
}
