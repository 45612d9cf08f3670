//! The paths of a definition to what has left in its crate all that it should.

use rustc_hash::{FxHashMap, FxHashSet};

use infra_compiler::{
    link::{Form, Package},
    parse::PathUse,
};
use proc_macro2::TokenStream;
use quote::quote;

/// Paths that may be named: what is missing was reported, and one error is enough.
pub(super) struct Whole<'p> {
    rules: FxHashSet<&'p str>,
    others: FxHashSet<&'p str>,
}

impl<'p> Whole<'p> {
    pub(super) fn of(own: &'p Package, others: &[Package]) -> Self {
        let forms: FxHashMap<&str, Form> =
            others.iter().filter(|other| !other.broken).map(|other| (other.identity.as_str(), other.form)).collect();
        let mut whole = Self { rules: FxHashSet::default(), others: FxHashSet::default() };
        for (path, identity) in &own.paths {
            match forms.get(identity.as_str()) {
                Some(Form::Rule) => whole.rules.insert(path),
                Some(Form::Stack | Form::Kind) => whole.others.insert(path),
                None => false,
            };
        }
        whole
    }

    /// Stacks and kinds among these.
    pub(super) fn definitions<'u>(&self, paths: &'u [PathUse]) -> impl Iterator<Item = &'u TokenStream> {
        named(&self.others, paths)
    }

    /// Rules and packs among these, as a slice of their constants.
    pub(super) fn rules(&self, paths: &[PathUse]) -> TokenStream {
        let rules = named(&self.rules, paths);
        quote! { &[#(&#rules),*] }
    }
}

fn named<'u>(known: &FxHashSet<&str>, paths: &'u [PathUse]) -> impl Iterator<Item = &'u TokenStream> {
    paths.iter().filter(|path| known.contains(&*path.path.text)).map(|path| &path.tokens)
}
