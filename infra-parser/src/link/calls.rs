//! The macro calls by which a definition asks for others.
//!
//! Each definition is asked through its hidden macro, which adds its answer and calls the next one; the last of them goes
//! on with all answers:
//!
//! ```text
//! first! { @link [[second] [third] [link]] {state} [] }
//! link!  { @link [] {state} [[answer] [answer] [answer]] }
//! ```
//!
//! Nobody on the way looks into the state or into an answer, so that asking costs the same however large they are. rustc
//! expands macros within macros 128 deep, unless a crate says otherwise; what asks for more than a row of paths asks in
//! parts, each of them beside it and handed over by a hidden macro of its own.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::{
    digest,
    found::Found,
    package::{Package, group, text},
    state::{Asked, State},
};

/// How many paths are asked for one after the other: less than half of what rustc expands, since others may be around it.
const ROW: usize = 48;

/// What the last call of a row brings.
#[derive(Debug)]
pub enum Arrival {
    /// A definition has all that it asked for.
    Definition(State),
    /// A part of what a definition asks for.
    Part {
        /// The hidden macro that hands it over.
        name: Ident,
        /// What there is to hand over.
        found: Found,
    },
}

impl State {
    /// The calls that ask for all that is wanted; the last of each row is of the macro `link`.
    pub fn ask(mut self, link: &TokenStream) -> TokenStream {
        let mut calls = TokenStream::new();
        let mut wanted = std::mem::take(&mut self.wanted);
        let mut parts = 0..;
        while wanted.len() > ROW {
            let rows = wanted.chunks(ROW).zip(parts.by_ref()).map(|(row, part)| {
                let hash = digest(&format!("{} {part}", self.own.identity));
                let name = Ident::new(&format!("__infra_paths_{hash:016x}"), Span::call_site());
                let texts = row.iter().map(|asked| &asked.text);
                calls.extend(call(row, &quote! { #name [#(#texts)*] }, link));
                Asked { text: String::new(), tokens: quote! { #name } }
            });
            wanted = rows.collect();
        }
        let (own, root, texts) = (self.own.write(), &self.root, wanted.iter().map(|asked| &asked.text));
        calls.extend(call(&wanted, &quote! { [#(#texts)*] [#root] #own }, link));
        calls
    }
}

/// The first call of a row.
fn call(row: &[Asked], state: &TokenStream, link: &TokenStream) -> TokenStream {
    let mut paths = row.iter().map(|asked| &asked.tokens).chain([link]);
    let first = paths.next();
    quote! { #first ! { @link [#([#paths])*] { #state } [] } }
}

impl Arrival {
    /// Reads what the last call of a row is given; `None` if the tokens are anything else.
    pub fn read(tokens: TokenStream) -> Option<Self> {
        let mut tokens = tokens.into_iter().skip(2);
        // No further call.
        if !group(tokens.next()?, Delimiter::Bracket)?.stream().is_empty() {
            return None;
        }
        let mut state = group(tokens.next()?, Delimiter::Brace)?.stream().into_iter();
        let answers = group(tokens.next()?, Delimiter::Bracket)?.stream().into_iter();
        match state.next()? {
            TokenTree::Ident(name) => Some(Self::Part { name, found: found(state.next()?, answers)? }),
            texts => {
                let root = group(state.next()?, Delimiter::Bracket)?.stream();
                let own = Package::read_all(state.collect())?.pop()?;
                let found = found(texts, answers)?;
                Some(Self::Definition(State { own, wanted: Vec::new(), found, root }))
            }
        }
    }
}

/// The answers to what was asked under these texts.
fn found(texts: TokenTree, answers: impl Iterator<Item = TokenTree>) -> Option<Found> {
    let mut found = Found::default();
    let mut texts = group(texts, Delimiter::Bracket)?.stream().into_iter();
    for answer in answers {
        found.answer(text(texts.next()?)?, group(answer, Delimiter::Bracket)?.stream())?;
    }
    // Each was answered, and there was something to ask.
    (texts.next().is_none() && !found.paths.is_empty()).then_some(found)
}
