//! Whether a rule asks of several things in relation: other resources, blocks, or elements.

use proc_macro2::{TokenStream, TokenTree};

use super::rule_file::RuleFile;

/// Whether the rule itself, apart from its examples, goes through something.
pub(crate) fn is_relational(file: &RuleFile) -> bool {
    file.parsed().is_ok_and(|parsed| goes_through(parsed.tokens))
}

fn goes_through(tokens: TokenStream) -> bool {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let called = trees.windows(2).any(|pair| match pair {
        [TokenTree::Ident(name), TokenTree::Group(_)] => {
            ["any", "all", "count", "find"].contains(&name.to_string().as_str())
        }
        _ => false,
    });
    called || trees.into_iter().any(|tree| matches!(tree, TokenTree::Group(group) if goes_through(group.stream())))
}
