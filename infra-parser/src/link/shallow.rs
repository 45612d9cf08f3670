//! How deeply a definition may be nested to travel.
//!
//! The compiler itself walks the tokens of a macro by recursion and runs out of stack at some thousand levels.

use proc_macro2::{Group, TokenStream, TokenTree};

use crate::limits::TOKEN_DEPTH;

/// The tokens, and the first group that is too deep to be handed on, which is emptied as all that are.
pub fn shallow(tokens: TokenStream) -> (TokenStream, Option<Group>) {
    if !is_deep(&tokens) {
        return (tokens, None);
    }
    let mut found = None;
    let tokens = cut(tokens, 0, &mut found);
    (tokens, found)
}

/// Without recursion: this is asked of every definition.
fn is_deep(tokens: &TokenStream) -> bool {
    let mut open = vec![tokens.clone().into_iter()];
    while let Some(level) = open.last_mut() {
        match level.next() {
            Some(TokenTree::Group(_)) if open.len() > TOKEN_DEPTH => return true,
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
            None => {
                open.pop();
            }
        }
    }
    false
}

fn cut(tokens: TokenStream, depth: usize, found: &mut Option<Group>) -> TokenStream {
    let one = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let inner = if depth < TOKEN_DEPTH {
                cut(group.stream(), depth + 1, found)
            } else {
                found.get_or_insert_with(|| group.clone());
                TokenStream::new()
            };
            let mut copy = Group::new(group.delimiter(), inner);
            copy.set_span(group.span());
            TokenTree::Group(copy)
        }
        other => other,
    };
    tokens.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nested(levels: usize) -> TokenStream {
        let group = |inner| TokenTree::Group(Group::new(proc_macro2::Delimiter::Parenthesis, inner)).into();
        (0..levels).fold(TokenStream::new(), |inner, _| group(inner))
    }

    #[test]
    fn tokens_that_are_not_deep_stay_as_they_are() {
        let (tokens, found) = shallow(nested(TOKEN_DEPTH));
        assert!(found.is_none());
        assert_eq!(tokens.to_string(), nested(TOKEN_DEPTH).to_string());
    }

    #[test]
    fn what_is_too_deep_is_cut_off() {
        let (tokens, found) = shallow(nested(TOKEN_DEPTH + 100));
        assert!(found.is_some());
        assert_eq!(tokens.to_string(), nested(TOKEN_DEPTH + 1).to_string());
    }
}
