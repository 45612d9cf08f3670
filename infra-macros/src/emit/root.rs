//! Where the Rust that a definition leaves in its crate finds what it names.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// The bare crates, or the facade under whatever name its user has it.
///
/// As tokens it is the path of the modules of `infra-core`. It is never part of what a definition offers: each leaves in its
/// own crate what that crate can name, whichever way the definitions that it brings in took.
#[derive(Debug, Clone)]
pub(crate) struct Root {
    facade: Option<TokenStream>,
}

impl Root {
    /// `::infra_core` and `::infra_macros`.
    pub(crate) const fn crates() -> Self {
        Self { facade: None }
    }

    /// The crate `infra` by its path: `::infra`, `$crate`, `house::infra`.
    pub(crate) const fn facade(path: TokenStream) -> Self {
        Self { facade: Some(path) }
    }

    /// Takes the `[path]` in front of what the `stack!` of the facade was given.
    pub(crate) fn before(tokens: TokenStream) -> Option<(Self, TokenStream)> {
        let mut tokens = tokens.into_iter();
        match tokens.next() {
            Some(TokenTree::Group(path)) if path.delimiter() == Delimiter::Bracket && !path.stream().is_empty() => {
                Some((Self::facade(path.stream()), tokens.collect()))
            }
            _ => None,
        }
    }

    /// What [`Root::write`] wrote.
    pub(crate) fn read(written: TokenStream) -> Self {
        Self { facade: Some(written).filter(|path| !path.is_empty()) }
    }

    /// As it travels while the definition links.
    pub(crate) fn write(&self) -> TokenStream {
        self.facade.clone().unwrap_or_default()
    }

    /// The path of the macro that a definition hands its packages to.
    pub(crate) fn link(&self) -> TokenStream {
        match &self.facade {
            None => quote! { ::infra_macros::__link },
            Some(path) => quote! { #path::__private::__link },
        }
    }
}

impl ToTokens for Root {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match &self.facade {
            None => quote! { ::infra_core },
            Some(path) => quote! { #path::__private },
        });
    }
}
