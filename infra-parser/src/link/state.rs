//! A definition before it is linked: what it is, and what it asks for.

use proc_macro2::TokenStream;

use super::{found::Found, package::Package};

/// A definition on its way to being linked.
#[derive(Debug)]
pub struct State {
    /// The definition; its `paths` are empty until all has arrived.
    pub own: Package,
    /// What it asks for.
    pub wanted: Vec<Asked>,
    /// What has arrived.
    pub found: Found,
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

impl State {
    /// A definition that has yet to ask for all that it names.
    pub fn new(own: Package, wanted: Vec<Asked>) -> Self {
        Self { own, wanted, found: Found::default(), root: TokenStream::new() }
    }

    /// The definition with all that has arrived: what it needs, directly or not.
    pub fn complete(self) -> (Package, Vec<Package>) {
        let own = Package { paths: self.found.paths, ..self.own };
        (own, self.found.packages)
    }
}
