//! What a definition carries with it while it asks for others.

use proc_macro2::{Delimiter, TokenStream};
use quote::quote;

use super::package::{Package, group, text};

/// A definition on its way to being linked.
#[derive(Debug)]
pub struct State {
    /// The definition; `paths` holds those that have arrived.
    pub own: Package,
    /// What was not asked for yet.
    pub wanted: Vec<Asked>,
    /// What has arrived, each definition once.
    pub packages: Vec<Package>,
    /// Where what the definition leaves in its crate finds the crates that it names: of this definition alone, whatever
    /// those say that arrive. The macros write it and read it again; nothing here does.
    pub root: TokenStream,
}

/// A path to another definition.
#[derive(Debug, Clone)]
pub struct Asked {
    /// As text.
    pub text: String,
    /// As written.
    pub tokens: TokenStream,
}

/// What a definition does next.
#[derive(Debug)]
pub enum Step {
    /// Ask the definition behind this path for its packages; the state travels along.
    Ask {
        /// As written.
        path: TokenStream,
        /// What [`State::read`] reads.
        state: TokenStream,
    },
    /// Compile: all have arrived.
    Compile {
        /// The definition.
        own: Package,
        /// All that it needs.
        others: Vec<Package>,
    },
}

impl State {
    /// A definition that has yet to ask for all that it names.
    pub fn new(own: Package, wanted: Vec<Asked>) -> Self {
        Self { own, wanted, packages: Vec::new(), root: TokenStream::new() }
    }

    /// Asks for the next definition, or compiles if all have arrived.
    pub fn proceed(mut self) -> Step {
        if self.wanted.is_empty() {
            return Step::Compile { own: self.own, others: self.packages };
        }
        let asked = self.wanted.remove(0);
        Step::Ask { state: self.write(&asked.text), path: asked.tokens }
    }

    /// Takes what was asked for under this path: the definition first, then all that it needs.
    pub fn arrive(&mut self, asked: String, arrived: Vec<Package>) {
        let Some(first) = arrived.first() else { return };
        self.own.paths.push((asked, first.identity.clone()));
        for package in arrived {
            if !self.packages.iter().any(|known| known.identity == package.identity) {
                self.packages.push(package);
            }
        }
    }

    /// `{ own } [root] "asked path" [["path" tokens] …] [{ package } …]`.
    pub(super) fn write(&self, asked: &str) -> TokenStream {
        let (own, root) = (self.own.write(), &self.root);
        let wanted = self.wanted.iter().map(|Asked { text, tokens }| quote! { [#text #tokens] });
        let packages = self.packages.iter().map(Package::write);
        quote! { #own [#root] #asked [#(#wanted)*] [#(#packages)*] }
    }

    /// `[state] [packages of what was asked for]`; `None` if the tokens are anything else.
    pub fn read(tokens: TokenStream) -> Option<Self> {
        let mut tokens = tokens.into_iter();
        let mut state = group(tokens.next()?, Delimiter::Bracket)?.stream().into_iter();
        let arrived = Package::read_all(group(tokens.next()?, Delimiter::Bracket)?.stream())?;
        let own = Package::read_all(std::iter::once(state.next()?).collect())?.pop()?;
        let root = group(state.next()?, Delimiter::Bracket)?.stream();
        let asked = text(state.next()?)?;
        let wanted = group(state.next()?, Delimiter::Bracket)?
            .stream()
            .into_iter()
            .map(|one| {
                let mut one = group(one, Delimiter::Bracket)?.stream().into_iter();
                Some(Asked { text: text(one.next()?)?, tokens: one.collect() })
            })
            .collect::<Option<_>>()?;
        let packages = Package::read_all(group(state.next()?, Delimiter::Bracket)?.stream())?;
        arrived.first()?;
        let mut state = Self { own, wanted, packages, root };
        state.arrive(asked, arrived);
        Some(state)
    }
}
