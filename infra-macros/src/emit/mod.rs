//! What a definition leaves in the crate: its type, its hidden macro, and, of a root, the finished template.

mod editor;
mod kind;
mod reference;
mod template;

pub(crate) use editor::shadow;
pub(crate) use template::unit;

use std::{cell::RefCell, collections::BTreeSet};

use infra_core::{compile::compile, diagnostic::Diagnostics};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::{
    link::{Package, absolute, hidden_name, read_bytes},
    lower::{OWN, Own, lower},
    report::{report, report_within},
};

/// Compiles a definition that has all it needs.
pub(crate) fn definition(mut own: Package, others: &[Package]) -> TokenStream {
    let mut read = Diagnostics::new();
    let lowered = match lower(&own, others, &mut read) {
        Ok(lowered) => lowered,
        Err(spans) => {
            own.broken = true;
            let errors = report(read, &spans);
            let left = kind::unreadable(&own);
            return quote! { #errors #left };
        }
    };
    let spans = &lowered.spans;
    let mut out = Diagnostics::new();
    // A stack's own tokens were read before it was linked, and what is wrong with them was reported then.
    if matches!(lowered.own, Own::Kind(_)) {
        own.broken |= read.has_errors();
        out.append(read);
    }
    let read_tables = RefCell::new(BTreeSet::new());
    let tables = |path: &str, span: infra_core::Span| match spans.get(span) {
        Some((first, _)) => {
            read_tables.borrow_mut().extend(absolute(path, first));
            read_bytes(path, first)
        }
        None => Err("the place of this source file is not known".to_owned()),
    };
    let compiled = compile(&lowered.program, OWN, &tables, &mut out);
    own.broken |= out.has_errors();
    let errors = report_within(out, spans, lowered.own.name().span());
    let body = match &lowered.own {
        Own::Stack(stack) => template::stack(stack, &whole(&own, others), &compiled, spans),
        Own::Kind(kind) => kind::kind(kind, own.broken),
    };
    let offer = offer(lowered.own.name(), lowered.own.visibility(), &own, others);
    let tables = read_tables.into_inner();
    let tables = tables.iter();
    quote! { #errors #body #offer #(const _: &[u8] = ::core::include_bytes!(#tables);)* }
}

/// The paths to definitions that have all that they should leave in their crate.
fn whole(own: &Package, others: &[Package]) -> Vec<String> {
    let broken = |identity: &str| others.iter().any(|other| other.identity == identity && other.broken);
    own.paths.iter().filter(|(_, identity)| !broken(identity)).map(|(path, _)| path.clone()).collect()
}

/// The hidden macro of the definition's path, which hands over its packages.
fn offer(name: &Ident, visibility: &TokenStream, own: &Package, others: &[Package]) -> TokenStream {
    let hidden = hidden_name(name, &own.identity);
    let packages = std::iter::once(own).chain(others).map(Package::write);
    let export = (visibility.to_string() == "pub").then(|| quote! { #[macro_export] });
    quote! {
        #[doc(hidden)]
        #[allow(unused_macros, non_local_definitions)]
        #export
        macro_rules! #hidden {
            (@link ($($callback:tt)*) [$($state:tt)*]) => {
                $($callback)* ! { [$($state)*] [#(#packages)*] }
            };
            (@exists) => {};
        }
        #[doc(hidden)]
        #[allow(unused_imports)]
        #visibility use #hidden as #name;
    }
}
