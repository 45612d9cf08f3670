//! Names and places as editors take them.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

/// What was parsed from text, with the place of the call on each token.
///
/// A compiler parses text so. An editor gives each token its place within the text, takes that for a place in the user's
/// file, and fails where the file is shorter.
pub(super) fn placed(tokens: TokenStream) -> TokenStream {
    let call = Span::call_site();
    let first = tokens.clone().into_iter().next().map(|token| format!("{:?}", token.span()));
    if first.is_none_or(|first| first == format!("{call:?}")) {
        return tokens;
    }
    tokens.into_iter().map(|token| at(token, call)).collect()
}

fn at(mut token: TokenTree, span: Span) -> TokenTree {
    if let TokenTree::Group(group) = &token {
        let inner = group.stream().into_iter().map(|token| at(token, span)).collect();
        token = Group::new(group.delimiter(), inner).into();
    }
    token.set_span(span);
    token
}

/// A name as Rust can have it; `None` for the few that it cannot have at all.
///
/// Asked of every name of a program at every compilation, so it does without a parser.
pub(super) fn identifier(name: &str) -> Option<String> {
    let mut characters = name.chars();
    let begins = characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    if !begins || name == "_" || !characters.all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return None;
    }
    if ["self", "Self", "super", "crate"].contains(&name) {
        return None;
    }
    Some(if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() })
}

/// The keywords of Rust that a raw identifier may be, reserved ones included.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

pub(super) fn plain(ident: &Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map_or_else(|| text.clone(), str::to_owned)
}
