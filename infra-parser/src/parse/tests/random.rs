//! Broken input of every kind: random words of the language, and programs with tokens dropped, doubled and swapped.
//! Whatever comes in, the parser returns, and what it could not read it has reported.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::{LANGUAGE, parse_tokens};
use tests::random::Random;

const WORDS: &[&str] = &[
    "resource",
    "data",
    "ephemeral",
    "stack",
    "remote",
    "variable",
    "let",
    "output",
    "provider",
    "terraform",
    "module",
    "moved",
    "import",
    "removed",
    "check",
    "rules",
    "for",
    "if",
    "else",
    "in",
    "pub",
    "aws_vpc",
    "Network",
    "main",
    "x",
    "true",
    "null",
    "rust",
    "include",
    "include(\"a\")",
    "rust(a)",
    "suffix",
    "r#type",
    "_",
    "self",
    "crate",
    "dynamic",
    "1",
    "1.5",
    "0x1f",
    "30s",
    "'a'",
    "b\"x\"",
    "c\"x\"",
    "\"text\"",
    "\"{x}\"",
    "\"{\"",
    "\"}\"",
    "\"{}\"",
    "\"${x}\"",
    "\"{a + }\"",
    "\"{[for x in y: \\\"{x}\\\"]}\"",
    "\"{\\\"}\"",
    "r#\"{\"a\"}\"#",
    "\"{'}\"",
    "\"{(}\"",
    "\"{\\\\}\"",
    "\"{1.}\"",
    "\"{1e}\"",
    "\"{0x}\"",
    "\"{é}\"",
    "\"é\"",
    "=",
    "==",
    "=>",
    "!=",
    "<",
    ">",
    "<=",
    ">=",
    "&&",
    "||",
    "&",
    "|",
    "!",
    "+",
    "-",
    "*",
    "/",
    "%",
    "^",
    "?",
    ":",
    "::",
    ";",
    ",",
    ".",
    "..",
    "...",
    "->",
    "#",
    "#[allow(a)]",
    "#[allow(a, reason = \"b\")]",
    "#[workspace(\"w\")]",
    "/// docs\n",
    "$",
    "@",
    "~",
    "'a",
    "<<",
    "**",
];

fn random_tokens(random: &mut Random, depth: usize) -> String {
    let mut source = String::new();
    for _ in 0..random.below(12) {
        match random.below(8) {
            0 if depth > 0 => source.extend(["(", &random_tokens(random, depth - 1), ")"]),
            1 if depth > 0 => source.extend(["[", &random_tokens(random, depth - 1), "]"]),
            2 | 3 if depth > 0 => source.extend(["{", &random_tokens(random, depth - 1), "}"]),
            _ => source.push_str(WORDS.get(random.below(WORDS.len())).unwrap_or(&"x")),
        }
        source.push(' ');
    }
    source
}

#[test]
fn random_words_never_panic() {
    let mut random = Random(1);
    for _ in 0..4_000 {
        let inner = random_tokens(&mut random, 4);
        let source = match random.below(4) {
            0 => inner,
            1 => format!("pub Demo {{ output a = {inner}; }}"),
            2 => format!("pub Demo {{ resource aws_vpc main {{ {inner} }} }}"),
            _ => format!("pub Demo {{ {inner} }}"),
        };
        if let Ok(tokens) = source.parse() {
            parse_tokens(tokens);
        }
    }
}

/// The tokens with a few of them dropped, doubled or swapped, at any depth.
fn mutated(tokens: TokenStream, random: &mut Random, rate: usize) -> TokenStream {
    let mut list: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let token = match token {
            TokenTree::Group(group) => {
                let delimiter = match random.below(rate * 4) {
                    0 => Delimiter::Brace,
                    1 => Delimiter::Parenthesis,
                    2 => Delimiter::Bracket,
                    3 => Delimiter::None,
                    _ => group.delimiter(),
                };
                TokenTree::Group(Group::new(delimiter, mutated(group.stream(), random, rate)))
            }
            other => other,
        };
        match random.below(rate) {
            0 => {}
            1 => list.extend([token.clone(), token]),
            2 => {
                let previous = list.pop();
                list.push(token);
                list.extend(previous);
            }
            _ => list.push(token),
        }
    }
    list.into_iter().collect()
}

#[test]
fn mutated_programs_never_panic() {
    let program: TokenStream = LANGUAGE.parse().expect("tokens");
    for seed in 0..300 {
        let rate = [20, 60, 200].get(usize::try_from(seed % 3).unwrap_or(0)).copied().unwrap_or(60);
        parse_tokens(mutated(program.clone(), &mut Random(seed), rate));
    }
}

/// One token dropped: if that is reported at all, then by one error.
#[test]
fn one_lost_token_is_one_error() {
    let program: TokenStream = LANGUAGE.parse().expect("tokens");
    let count = count(program.clone());
    let mut worst = (0, String::new());
    for lost in 0..count {
        let mut left = lost;
        let broken = without(program.clone(), &mut left);
        let (_, found) = parse_tokens(broken);
        if found.len() > worst.0 {
            worst = (found.len(), found.join("\n"));
        }
    }
    assert!(worst.0 <= 1, "{} errors for one lost token:\n{}", worst.0, worst.1);
}

fn count(tokens: TokenStream) -> usize {
    tokens.into_iter().map(|token| if let TokenTree::Group(group) = token { count(group.stream()) } else { 1 }).sum()
}

/// The tokens without the one of this number; groups are not counted.
fn without(tokens: TokenStream, left: &mut usize) -> TokenStream {
    let mut list: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let mut kept = Group::new(group.delimiter(), without(group.stream(), left));
                kept.set_span(group.span());
                list.push(TokenTree::Group(kept));
            }
            other => {
                if *left != 0 {
                    list.push(other);
                }
                *left = left.wrapping_sub(1);
            }
        }
    }
    list.into_iter().collect()
}

#[test]
fn deep_nesting_is_an_error() {
    for (open, close) in [
        ("(", ")"),
        ("[", "]"),
        ("{a:", "}"),
        ("-", ""),
        ("!", ""),
        ("if true { 1 } else ", ""),
        ("f(", ")"),
        ("a[", "]"),
    ] {
        let source = format!("pub Demo {{ output a = {}1{}; }}", open.repeat(5_000), close.repeat(5_000));
        let (_, found) = parse_tokens(source.parse().expect("tokens"));
        assert_eq!(found.len(), 1, "{open}: {found:?}");
        assert!(found.iter().all(|found| found.starts_with("nesting_too_deep")), "{open}: {found:?}");
    }
    for (open, close) in [("for x in y {", "}"), ("if x {", "}"), ("if x {} else ", "{}")] {
        let source =
            format!("pub Demo {{ {}{} }}", open.repeat(5_000), close.repeat(if close == "}" { 5_000 } else { 1 }));
        let (_, found) = parse_tokens(source.parse().expect("tokens"));
        assert_eq!(found.len(), 1, "{open}: {found:?}");
    }
    for operator in [" + 1", ".a", "[0]", "[*]"] {
        let source = format!("pub Demo {{ output a = a{}; output b = 1; }}", operator.repeat(5_000));
        let (_, found) = parse_tokens(source.parse().expect("tokens"));
        assert_eq!(found.len(), 1, "{operator}: {found:?}");
    }
    let blocks = format!("pub Demo {{ resource aws_vpc a {{ {}{} }} }}", "b {".repeat(5_000), "}".repeat(5_000));
    assert_eq!(parse_tokens(blocks.parse().expect("tokens")).1.len(), 1);
}
