//! Long texts as literals.

use proc_macro2::{Literal, TokenStream};
use quote::ToTokens as _;

/// The literal of a text, raw where Rust takes it so: a document is a hundred kilobytes, of which each character would be
/// escaped here and read back by the compiler.
pub(super) fn literal(text: &str) -> TokenStream {
    let raw = (text.len() >= SHORT && is_plain(text)).then(|| {
        let fence = fence(text);
        // The compiler's own reader is far faster than that of `Literal`.
        format!("r{fence}\"{text}\"{fence}").parse().ok()
    });
    raw.flatten().unwrap_or_else(|| Literal::string(text).into_token_stream())
}

/// Where escaping costs nothing.
const SHORT: usize = 256;

/// What turns the direction of text: Rust warns of it in a raw literal.
const TURNING: [char; 9] =
    ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// Whether a raw literal may hold the text.
fn is_plain(text: &str) -> bool {
    !text.contains('\r') && (text.is_ascii() || !TURNING.iter().any(|turning| text.contains(*turning)))
}

/// So many `#` that they follow no `"` within the text.
fn fence(text: &str) -> String {
    let mut end = "\"#".to_owned();
    while text.contains(&end) {
        end.push('#');
    }
    end.split_off(1)
}

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
