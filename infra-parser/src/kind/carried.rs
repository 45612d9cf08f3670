//! A kind as others read it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::item::unwrapped;

/// `[arguments] struct …` without what Rust alone reads of its fields: visibility, documentation and attributes that are
/// none of the language. Every stack that uses the kind reads it again.
pub fn carried(tokens: TokenStream) -> TokenStream {
    let fields = |token: TokenTree| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let mut copy = Group::new(Delimiter::Brace, without_rust(group.stream()));
            copy.set_span(group.span());
            TokenTree::Group(copy)
        }
        other => other,
    };
    tokens.into_iter().map(fields).collect()
}

fn without_rust(fields: TokenStream) -> TokenStream {
    let mut kept = Vec::new();
    let mut fields = fields.into_iter().peekable();
    while let Some(token) = fields.next() {
        match &token {
            TokenTree::Punct(hash) if hash.as_char() == '#' && fields.peek().is_some_and(is_of_rust) => {
                fields.next();
            }
            TokenTree::Ident(word) if word == "pub" => {
                let within = |next: &TokenTree| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
                fields.next_if(within);
            }
            _ => kept.push(token),
        }
    }
    kept.into_iter().collect()
}

/// Whether the brackets of an attribute hold a name that is none of the language.
fn is_of_rust(brackets: &TokenTree) -> bool {
    match brackets {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => match unwrapped(group.stream()).first() {
            Some(TokenTree::Ident(word)) => !["fixed", "default", "parameter"].iter().any(|own| word == own),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;
    use crate::{diagnostic::Diagnostics, kind, spans::Spans};

    #[test]
    fn the_language_reads_the_same_of_it() {
        let written = quote! {
            [aws_kms_key, name = "kms-key-{purpose}-{suffix}"]
            /// A key.
            #[derive(Debug)]
            pub struct Key {
                /// What for.
                #[serde(default)]
                pub purpose: (u8, Option<String>),
                #[fixed(true)]
                #[doc(hidden)]
                pub(crate) enable_key_rotation: bool,
                #[parameter]
                r#pub: u8,
            }
        };
        let brief = carried(written.clone());
        assert_eq!(
            brief.to_string(),
            quote! {
                [aws_kms_key, name = "kms-key-{purpose}-{suffix}"]
                /// A key.
                #[derive(Debug)]
                pub struct Key {
                    purpose: (u8, Option<String>),
                    #[fixed(true)]
                    enable_key_rotation: bool,
                    #[parameter]
                    r#pub: u8,
                }
            }
            .to_string()
        );
        let fields = |tokens| {
            let parsed = kind::parse(tokens, &mut Spans::new(), &mut Diagnostics::new()).expect("a kind");
            let field =
                |field: &crate::program::KindField| format!("{} {} {:?}", field.name.text, field.ty, field.mode);
            parsed.kind.fields.iter().map(field).collect::<Vec<_>>()
        };
        let spanless = |text: String| text.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
        assert_eq!(
            fields(written).into_iter().map(spanless).collect::<Vec<_>>(),
            fields(brief).into_iter().map(spanless).collect::<Vec<_>>()
        );
    }
}
