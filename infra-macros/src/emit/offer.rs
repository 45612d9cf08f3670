//! The hidden macro beside each definition, which hands over its packages.

use infra_compiler::link::Package;
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
    // FNV-1a: short, stable, and spread well enough for places in files.
    let hash = identity
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let plain = name.to_string();
    let plain = plain.strip_prefix("r#").unwrap_or(&plain);
    Ident::new(&format!("__infra_{plain}_{hash:016x}"), Span::call_site())
}
