//! How deep the types of a struct are nested, before whoever compiles the struct goes into them by recursion.

use proc_macro2::{Span, TokenStream, TokenTree};

use crate::limits::RUST_TYPE_DEPTH;

/// The first token of an item that lies deeper than the limit, if one does.
///
/// Angle brackets are no groups, and `&&…&str` has no brackets at all: each operator counts until a comma or semicolon ends
/// what it belongs to. Attributes are tokens that nobody reads here, but for the value of `#[name = value]`.
pub fn too_deep(item: &TokenStream) -> Option<Span> {
    let mut open =
        vec![Level { tokens: item.clone().into_iter(), outer: 0, angles: 0, operators: 0, attribute: false }];
    while let Some(level) = open.last_mut() {
        let Some(token) = level.tokens.next() else {
            open.pop();
            continue;
        };
        let after_hash = std::mem::replace(&mut level.attribute, false);
        match &token {
            TokenTree::Punct(punct) => match punct.as_char() {
                '<' => level.angles += 1,
                '>' if level.angles > 0 => level.angles -= 1,
                ',' | ';' => level.operators = 0,
                '#' => level.attribute = true,
                ':' | '\'' | '=' => {}
                _ => level.operators += 1,
            },
            TokenTree::Group(group) if !(after_hash && is_list(&group.stream())) => {
                let outer = level.depth() + 1;
                let tokens = group.stream().into_iter();
                open.push(Level { tokens, outer, angles: 0, operators: 0, attribute: false });
            }
            _ => {}
        }
        if open.last().is_some_and(|level| level.depth() > RUST_TYPE_DEPTH) {
            return Some(token.span());
        }
    }
    None
}

struct Level {
    tokens: proc_macro2::token_stream::IntoIter,
    /// How deep the group stands.
    outer: usize,
    angles: usize,
    operators: usize,
    /// Whether a `#` came last.
    attribute: bool,
}

impl Level {
    fn depth(&self) -> usize {
        self.outer + self.angles + self.operators
    }
}

/// Whether the content of an attribute is `name(tokens)`, whose tokens stay tokens.
fn is_list(attribute: &TokenStream) -> bool {
    !attribute.clone().into_iter().any(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '='))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_deep(ty: &str) -> bool {
        let item = format!("pub struct Key {{ pub a: u8, pub deep: {ty}, pub b: u8 }}");
        too_deep(&item.parse().expect("tokens")).is_some()
    }

    fn nested(open: &str, close: &str, levels: usize) -> String {
        format!("{}str{}", open.repeat(levels), close.repeat(levels))
    }

    #[test]
    fn every_way_to_nest_a_type_has_an_end() {
        for (open, close) in [
            ("&", ""),
            ("&'a ", ""),
            ("&mut ", ""),
            ("*const ", ""),
            ("Option<", ">"),
            ("std::option::Option<", ">"),
            ("[", "; 2]"),
            ("(", ",)"),
            ("fn() -> ", ""),
            ("Map<String, ", ">"),
            ("[u8; !", "]"),
        ] {
            assert!(!is_deep(&nested(open, close, 20)), "{open}");
            assert!(is_deep(&nested(open, close, 2000)), "{open}");
        }
    }

    #[test]
    fn what_is_long_is_not_deep() {
        let fields: String = "#[default(1 + 2 - 3)] pub field: Option<&'static str>,".repeat(500);
        assert!(too_deep(&format!("/// A `<` b.\n pub struct Key {{ {fields} }}").parse().expect("tokens")).is_none());
        assert!(!is_deep(&nested("Option<", ">", 60)));
    }
}
