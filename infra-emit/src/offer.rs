//! The hidden macro beside each definition, which hands over its packages.

use infra_compiler::link::{Found, digest};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// The hidden macro of the definition's path, which hands over its packages: the answer.
pub(super) fn offer(name: &Ident, visibility: &TokenStream, identity: &str, answer: &TokenStream) -> TokenStream {
    let hidden = hidden_name(name, identity);
    let export = (visibility.to_string() == "pub").then(|| quote! { #[macro_export] });
    // In the place of the name alone: rustc offers no name for a misspelt one where the two places overlap, as that of the
    // whole call does with all in it.
    let at = Span::call_site().located_at(name.span());
    let answering = answering(&hidden, answer, at);
    quote_spanned! {at=>
        #[doc(hidden)]
        #export
        #answering
        #[doc(hidden)]
        #[allow(unused_imports)]
        #visibility use #hidden as #name;
    }
}

/// The hidden macro of a part of what a definition asks for, beside which it stands.
pub(super) fn part(name: &Ident, found: &Found) -> TokenStream {
    answering(name, &found.write(), Span::call_site())
}

/// A macro that adds its answer and calls the next one.
fn answering(name: &Ident, answer: &TokenStream, at: Span) -> TokenStream {
    quote_spanned! {at=>
        #[allow(unused_macros, non_local_definitions)]
        macro_rules! #name {
            (@link [[$($next:tt)*] $($later:tt)*] $state:tt [$($answers:tt)*]) => {
                $($next)* ! { @link [$($later)*] $state [$($answers)* [#answer]] }
            };
            (@exists) => {};
        }
    }
}

/// A macro's name that no other definition has.
pub(crate) fn hidden_name(name: &Ident, identity: &str) -> Ident {
    let hash = digest(identity);
    let plain = name.to_string();
    let plain = plain.strip_prefix("r#").unwrap_or(&plain);
    Ident::new(&format!("__infra_{plain}_{hash:016x}"), Span::call_site())
}
