//! What has arrived: where each path leads, and the definitions behind them.

use rustc_hash::FxHashSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use super::package::{Package, group, text};

/// What paths lead to, each definition once.
#[derive(Debug, Default)]
pub struct Found {
    /// Each path that was asked for, and the identity of what it leads to.
    pub paths: Vec<(String, String)>,
    /// The definitions, and all that those need.
    pub packages: Vec<Package>,
    known: FxHashSet<String>,
}

impl Found {
    /// Takes what was asked for under this path: the definition first, then all that it needs.
    pub fn arrive(&mut self, asked: String, arrived: Vec<Package>) {
        let Some(first) = arrived.first() else { return };
        self.paths.push((asked, first.identity.clone()));
        self.keep(arrived);
    }

    /// Takes what was found elsewhere.
    pub(super) fn join(&mut self, other: Self) {
        self.paths.extend(other.paths);
        self.keep(other.packages);
    }

    fn keep(&mut self, packages: Vec<Package>) {
        let new = packages.into_iter().filter(|package| self.known.insert(package.identity.clone()));
        self.packages.extend(new);
    }

    /// `["path" "identity" …] { package } …`.
    pub fn write(&self) -> TokenStream {
        let (paths, targets): (Vec<&String>, Vec<&String>) = self.paths.iter().map(|(path, to)| (path, to)).unzip();
        let packages = self.packages.iter().map(Package::write);
        quote! { [#(#paths #targets)*] #(#packages)* }
    }

    /// Takes an answer: the packages of what was asked for, or what [`Found::write`] wrote of several paths. `None` if it is
    /// anything else.
    pub(super) fn answer(&mut self, asked: String, answer: TokenStream) -> Option<()> {
        let mut tokens = answer.into_iter().peekable();
        let several =
            |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
        let Some(paths) = tokens.next_if(several) else {
            let packages = Package::read_all(tokens.collect())?;
            packages.first()?;
            self.arrive(asked, packages);
            return Some(());
        };
        let mut found = Self { paths: read_pairs(group(paths, Delimiter::Bracket)?.stream())?, ..Self::default() };
        found.keep(Package::read_all(tokens.collect())?);
        self.join(found);
        Some(())
    }
}

/// `"path" "identity" …`.
pub(super) fn read_pairs(tokens: TokenStream) -> Option<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(path) = tokens.next() {
        pairs.push((text(path)?, text(tokens.next()?)?));
    }
    Some(pairs)
}
