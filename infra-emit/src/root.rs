//! Where the Rust that a definition leaves in its crate finds what it names.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

/// The bare crates, or the module `__private` of the facade under whatever path its user has that.
///
/// As tokens it is the path of the modules of `infra-core`. It is never part of what a definition offers: each leaves in its
/// own crate what that crate can name, whichever way the definitions that it brings in took.
#[derive(Debug, Clone)]
pub struct Root {
    module: Option<TokenStream>,
}

impl Root {
    /// `::infra_core` and `::infra_macros`.
    pub const fn crates() -> Self {
        Self { module: None }
    }

    /// The crate `infra` by its path: `::infra`, or what stands behind `crate =`.
    pub fn facade(path: impl ToTokens) -> Self {
        let path = path.into_token_stream();
        // A path that leads to something else is wrong where it ends.
        let span = path.clone().into_iter().last().map_or_else(Span::call_site, |last| last.span());
        Self { module: Some(quote_spanned! { span=> #path::__private }) }
    }

    /// Takes the `[module]` in front of what the `stack!` of the facade was given.
    pub fn before(tokens: TokenStream) -> Option<(Self, TokenStream)> {
        let mut tokens = tokens.into_iter();
        match tokens.next() {
            Some(TokenTree::Group(module))
                if module.delimiter() == Delimiter::Bracket && !module.stream().is_empty() =>
            {
                Some((Self::read(module.stream()), tokens.collect()))
            }
            _ => None,
        }
    }

    /// What [`Root::write`] wrote.
    pub fn read(written: TokenStream) -> Self {
        Self { module: Some(written).filter(|module| !module.is_empty()) }
    }

    /// As it travels while the definition links.
    pub fn write(&self) -> TokenStream {
        self.module.clone().unwrap_or_default()
    }

    /// The path of the macro that goes on when all has arrived that a definition asked for.
    pub fn link(&self) -> TokenStream {
        let macros = self.macros();
        quote! { #macros::__link }
    }

    /// The path of the macro that makes what editors alone read.
    pub fn shadow(&self) -> TokenStream {
        let macros = self.macros();
        quote! { #macros::__shadow }
    }

    fn macros(&self) -> TokenStream {
        self.module.clone().unwrap_or_else(|| quote! { ::infra_macros })
    }
}

impl ToTokens for Root {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match &self.module {
            None => tokens.extend(quote! { ::infra_core }),
            Some(module) => module.to_tokens(tokens),
        }
    }
}
