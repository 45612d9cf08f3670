//! A definition as it travels: its tokens and what must be known of it at another place.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;

use super::found::read_pairs;
use crate::parse;

/// A definition on its way.
#[derive(Debug, Clone)]
pub struct Package {
    /// What the tokens are.
    pub form: Form,
    /// Unique over all crates and expansions, see [`identity`](super::identity()).
    pub identity: String,
    /// Its own check failed and reported why.
    pub broken: bool,
    /// Each path that it names, and the identity of what that leads to.
    pub paths: Vec<(String, String)>,
    /// As written, with the content of included files.
    pub tokens: TokenStream,
}

/// What a definition's tokens are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The braces of `stack!` with all between.
    Stack,
    /// The arguments of `#[resource]` in brackets, then the struct.
    Kind,
    /// Of `rule!`: a rule or a pack, for others as it was made ready.
    Rule,
}

impl Package {
    /// One group: `{ form "identity" broken ["path" "identity" …] { tokens } }`.
    pub fn write(&self) -> TokenStream {
        let form = match self.form {
            Form::Stack => quote! { stack },
            Form::Kind => quote! { kind },
            Form::Rule => quote! { rule },
        };
        let Self { identity, broken, tokens, .. } = self;
        let (paths, targets): (Vec<&String>, Vec<&String>) = self.paths.iter().map(|(path, to)| (path, to)).unzip();
        quote! { { #form #identity #broken [#(#paths #targets)*] { #tokens } } }
    }

    /// All packages of a list of groups; `None` if the list is anything else.
    pub fn read_all(tokens: TokenStream) -> Option<Vec<Self>> {
        tokens.into_iter().map(|token| Self::read(group(token, Delimiter::Brace)?.stream())).collect()
    }

    fn read(tokens: TokenStream) -> Option<Self> {
        let mut tokens = tokens.into_iter();
        let form = match ident(tokens.next()?)?.to_string().as_str() {
            "stack" => Form::Stack,
            "kind" => Form::Kind,
            "rule" => Form::Rule,
            _ => return None,
        };
        let identity = text(tokens.next()?)?;
        let broken = ident(tokens.next()?)? == "true";
        let paths = read_pairs(group(tokens.next()?, Delimiter::Bracket)?.stream())?;
        let tokens = group(tokens.next()?, Delimiter::Brace)?.stream();
        Some(Self { form, identity, broken, paths, tokens })
    }
}

fn ident(token: TokenTree) -> Option<Ident> {
    match token {
        TokenTree::Ident(ident) => Some(ident),
        _ => None,
    }
}

pub(super) fn text(token: TokenTree) -> Option<String> {
    match token {
        TokenTree::Literal(literal) => parse::text_value(&literal),
        // What a macro captured as one token comes back in a group without delimiters.
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => text(group.stream().into_iter().next()?),
        _ => None,
    }
}

pub(super) fn group(token: TokenTree, delimiter: Delimiter) -> Option<Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}
