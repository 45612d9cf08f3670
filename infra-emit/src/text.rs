//! Long texts as literals.

extern crate proc_macro;

use infra_compiler::formats::raw_text;
use proc_macro2::{Literal, TokenStream};
use quote::ToTokens as _;

/// The literal of a text, raw where Rust takes it so: a document is a hundred kilobytes, of which each character would be
/// escaped here and read back by the compiler.
pub(super) fn literal(text: &str) -> TokenStream {
    let raw = (text.len() >= SHORT).then(|| raw_text(text)).flatten();
    let read = raw.and_then(|source| read(&source));
    read.unwrap_or_else(|| Literal::string(text).into_token_stream())
}

/// What a source is as tokens. In a macro the compiler reads it: `proc_macro2` would read it first, lest it be wrong.
fn read(source: &str) -> Option<TokenStream> {
    if proc_macro::is_available() {
        return source.parse::<proc_macro::TokenStream>().ok().map(TokenStream::from);
    }
    source.parse().ok()
}

/// Where escaping costs nothing.
const SHORT: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    /// What Rust reads of the literal.
    fn read(literal: TokenStream) -> String {
        let text: syn::LitStr = syn::parse2(literal).expect("a literal of a text");
        text.value()
    }

    #[test]
    fn a_long_text_is_raw_and_the_same() {
        let json = "{ \"a\": \"b\u{1}\", \"c\": \"\\\"##\" }\n\"## \u{2}7\u{3}".repeat(20);
        assert!(literal(&json).to_string().starts_with("r###\""));
        assert_eq!(read(literal(&json)), json);
    }

    #[test]
    fn what_a_raw_literal_cannot_hold_is_escaped() {
        for text in ["short".to_owned(), "\r\n".repeat(300), "\u{202e}".repeat(300)] {
            assert!(!literal(&text).to_string().starts_with('r'), "{text:?}");
            assert_eq!(read(literal(&text)), text);
        }
    }
}
