//! What is not known stays silent: a literal that a finding depends on is turned into a variable, and the finding goes.

use infra_compiler::{
    diagnostic::{Code, Example},
    parse::{ParsedRule, RuleForm},
};
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::rule_file::{RuleFile, reported};

/// Where a rule finds something that depends on what is not known.
pub(crate) fn slips(file: &RuleFile) -> Vec<String> {
    // A file that does not hold a rule is another test's finding.
    let Ok(parsed) = file.parsed() else { return Vec::new() };
    let RuleForm::Rule(rule, examples) = &parsed.form else { return Vec::new() };
    let mut said = Vec::new();
    // A rule that asks for certainty tells what it cannot decide.
    for example in examples.iter().filter(|example| example.fails && !rule.certain) {
        for position in 0.. {
            let variable = format_ident!("v{position}");
            let Some((literal, unknown)) = with(&example.items, position, &quote! { #variable }) else { break };
            let ty = Ident::new(ty(&literal), Span::call_site());
            if find(&parsed, &quote! { variable #variable { type: #ty } #unknown }) != Some(true) {
                continue;
            }
            let depends = others(&literal).into_iter().any(|other| {
                with(&example.items, position, &other).is_some_and(|(_, items)| find(&parsed, &items) == Some(false))
            });
            if depends {
                said.push(format!("{}: finds something where `{literal}` is a variable", file.path));
            }
        }
    }
    said
}

/// Where a check finds something in its failing examples that depends on what is not known.
pub(crate) fn of_code(code: &Code) -> Vec<String> {
    let mut said = Vec::new();
    // It finds that others find nothing.
    if code.name == "unused_allow" {
        return said;
    }
    for Example(source) in code.fails {
        let Ok(source) = source.parse::<TokenStream>() else { continue };
        for body in 0.. {
            let mut is_there = false;
            in_body(&source, body, &mut |items| {
                is_there = true;
                items
            });
            if !is_there {
                break;
            }
            for position in 0.. {
                let variable = format_ident!("v{position}");
                let mut literal = None;
                let replaced = |value: &TokenStream, declared: TokenStream, literal: &mut Option<TokenTree>| {
                    in_body(&source, body, &mut |items| {
                        let made = replace(items, &mut position.clone(), value, literal);
                        quote! { #declared #made }
                    })
                };
                let unknown =
                    replaced(&quote! { #variable }, quote! { variable #variable { type: any } }, &mut literal);
                let Some(literal) = literal else { break };
                let finds = |source: TokenStream| reported(source).iter().any(|found| found.code.name == code.name);
                if finds(unknown)
                    && others(&literal).iter().any(|other| !finds(replaced(other, TokenStream::new(), &mut None)))
                {
                    said.push(format!("{}: finds something where `{literal}` is a variable", code.name));
                }
            }
        }
    }
    said
}

/// A source with the items of one of its stacks changed, by number.
fn in_body(source: &TokenStream, number: usize, change: &mut dyn FnMut(TokenStream) -> TokenStream) -> TokenStream {
    let mut left = Some(number);
    let (mut in_stack, mut made) = (false, TokenStream::new());
    for tree in source.clone() {
        let tree = match tree {
            TokenTree::Group(group) if in_stack => {
                in_stack = false;
                let definitions = group.stream().into_iter().map(|tree| match tree {
                    TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                        let inner = match left {
                            Some(0) => {
                                left = None;
                                change(body.stream())
                            }
                            other => {
                                left = other.map(|left| left - 1);
                                body.stream()
                            }
                        };
                        TokenTree::Group(Group::new(Delimiter::Brace, inner))
                    }
                    other => other,
                });
                TokenTree::Group(Group::new(group.delimiter(), definitions.collect()))
            }
            other => {
                in_stack |= matches!(&other, TokenTree::Ident(word) if word == "stack");
                other
            }
        };
        made.extend([tree]);
    }
    made
}

/// Whether the rule finds something in a root with these items; nothing if they have other errors.
fn find(parsed: &ParsedRule, items: &TokenStream) -> Option<bool> {
    let RuleForm::Rule(rule, _) = &parsed.form else { return None };
    let (name, tokens) = (&parsed.name, &parsed.tokens);
    let found = reported(quote! {
        rule! { #tokens }
        stack! { #[workspace("example")] pub Example { rules { #name: deny } #items } }
    });
    let is_own = |rule_name: Option<&str>| rule_name == Some(&*rule.word);
    if found.iter().any(|one| is_own(one.rule.as_deref())) {
        return Some(true);
    }
    let broken = found.iter().any(|one| one.is_error() && one.rule.is_none() && !one.code.allowable);
    (!broken).then_some(false)
}

/// The items with another value at a position, and the literal that stood there.
fn with(items: &TokenStream, position: usize, value: &TokenStream) -> Option<(TokenTree, TokenStream)> {
    let mut left = position;
    let mut literal = None;
    let made = replace(items.clone(), &mut left, value, &mut literal);
    literal.map(|literal| (literal, made))
}

fn replace(tokens: TokenStream, left: &mut usize, value: &TokenStream, literal: &mut Option<TokenTree>) -> TokenStream {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut made = TokenStream::new();
    for (at, tree) in trees.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| trees.get(before));
        match tree {
            // Which table a program is compiled for is no value of it.
            tree @ TokenTree::Group(_) if matches!(before, Some(TokenTree::Ident(word)) if word == "required_providers") =>
            {
                made.extend([tree.clone()]);
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), replace(group.stream(), left, value, literal));
                inner.set_span(group.span());
                made.extend([TokenTree::Group(inner)]);
            }
            tree if literal.is_none() && is_literal(tree) && is_value(&trees, at, before) => {
                if *left == 0 {
                    *literal = Some(tree.clone());
                    made.extend(value.clone());
                } else {
                    *left -= 1;
                    made.extend([tree.clone()]);
                }
            }
            tree => made.extend([tree.clone()]),
        }
    }
    made
}

fn is_literal(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Literal(_))
        || matches!(tree, TokenTree::Ident(word) if ["true", "false"].contains(&word.to_string().as_str()))
}

/// Whether a literal is the value of an argument, or an element of one.
fn is_value(trees: &[TokenTree], at: usize, before: Option<&TokenTree>) -> bool {
    match before {
        Some(TokenTree::Punct(punct)) if punct.as_char() == ':' => {
            let name = at.checked_sub(2).and_then(|name| trees.get(name)).map(ToString::to_string);
            !name.is_some_and(|name| ["count", "for_each"].contains(&name.as_str()))
        }
        // In a list; the key of a family stands alone in its brackets.
        Some(TokenTree::Punct(punct)) if punct.as_char() == ',' => true,
        None => true,
        _ => false,
    }
}

/// The type of a literal.
fn ty(literal: &TokenTree) -> &'static str {
    match literal.to_string().as_str() {
        "true" | "false" => "bool",
        text if text.starts_with('"') => "string",
        _ => "number",
    }
}

/// Other values in its place.
fn others(literal: &TokenTree) -> Vec<TokenStream> {
    let text = literal.to_string();
    match ty(literal) {
        "bool" if text == "true" => vec![quote! { false }],
        "bool" => vec![quote! { true }],
        "string" => ["another", "1", "30", "0.0.0.0/0", "true"].iter().map(|other| quote! { #other }).collect(),
        _ => [0_u32, 1, 7, 3000, 100_000]
            .iter()
            .map(|other| TokenStream::from(TokenTree::Literal(Literal::u32_unsuffixed(*other))))
            .collect(),
    }
}
