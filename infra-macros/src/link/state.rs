//! What a definition carries with it while it asks for others.

use proc_macro2::{Delimiter, TokenStream};
use quote::quote;

use super::package::{Package, group, text};

/// A definition on its way to being linked.
#[derive(Debug)]
pub(super) struct State {
    /// The definition; `paths` holds those that have arrived.
    pub(super) own: Package,
    /// Paths that were not asked for yet: as text, and as tokens.
    pub(super) wanted: Vec<(String, TokenStream)>,
    /// What has arrived, each definition once.
    pub(super) packages: Vec<Package>,
}

impl State {
    /// `{ own } "asked path" [["path" tokens] …] [{ package } …]`.
    pub(super) fn write(&self, asked: &str) -> TokenStream {
        let own = self.own.write();
        let wanted = self.wanted.iter().map(|(path, tokens)| quote! { [#path #tokens] });
        let packages = self.packages.iter().map(Package::write);
        quote! { #own #asked [#(#wanted)*] [#(#packages)*] }
    }

    /// `[state] [packages of what was asked for]`; `None` if the tokens are anything else.
    pub(super) fn read(tokens: TokenStream) -> Option<Self> {
        let mut tokens = tokens.into_iter();
        let mut state = group(tokens.next()?, Delimiter::Bracket)?.stream().into_iter();
        let arrived = Package::read_all(group(tokens.next()?, Delimiter::Bracket)?.stream())?;
        let mut own = Package::read_all(std::iter::once(state.next()?).collect())?.pop()?;
        let asked = text(state.next()?)?;
        let wanted = group(state.next()?, Delimiter::Bracket)?
            .stream()
            .into_iter()
            .map(|one| {
                let mut one = group(one, Delimiter::Bracket)?.stream().into_iter();
                Some((text(one.next()?)?, one.collect()))
            })
            .collect::<Option<_>>()?;
        let mut packages = Package::read_all(group(state.next()?, Delimiter::Bracket)?.stream())?;
        own.paths.push((asked, arrived.first()?.identity.clone()));
        for package in arrived {
            if !packages.iter().any(|known| known.identity == package.identity) {
                packages.push(package);
            }
        }
        Some(Self { own, wanted, packages })
    }
}
