//! The hidden macro beside each definition, which hands over its packages.

use infra_compiler::link::{Package, digest};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The hidden macro of the definition's path, which hands over its packages.
pub(super) fn offer(name: &Ident, visibility: &TokenStream, own: &Package, others: &[Package]) -> TokenStream {
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

/// A macro's name that no other definition has.
pub(crate) fn hidden_name(name: &Ident, identity: &str) -> Ident {
    let hash = digest(identity);
    let plain = name.to_string();
    let plain = plain.strip_prefix("r#").unwrap_or(&plain);
    Ident::new(&format!("__infra_{plain}_{hash:016x}"), Span::call_site())
}
