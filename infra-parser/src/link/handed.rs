//! Rules as tokens: what a rule or a pack offers in place of what is written.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use super::package::text;
use crate::program::ReadyRules;
use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};

/// `rule "index" "bodies"`, or `pack` in its place.
pub fn write(is_pack: bool, index: &[u8], bodies: &str) -> TokenStream {
    let word = if is_pack {
        quote! { pack }
    } else {
        quote! { rule }
    };
    let (index, bodies) = (Literal::string(&STANDARD_NO_PAD.encode(index)), Literal::string(bodies));
    quote! { #word #index #bodies }
}

/// Reads what [`write()`] wrote; `None` if the tokens are anything else.
pub fn read(tokens: TokenStream) -> Option<ReadyRules> {
    let mut tokens = tokens.into_iter();
    let is_pack = matches!(tokens.next()?, TokenTree::Ident(word) if word == "pack");
    let index = STANDARD_NO_PAD.decode(text(tokens.next()?)?).ok()?;
    let bodies = text(tokens.next()?)?;
    Some(ReadyRules { is_pack, index, bodies, kinds: Vec::new() })
}
