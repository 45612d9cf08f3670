use std::fmt::Write as _;

use crate::diagnostic::Diagnostics;
use proc_macro2::TokenStream;

use super::{Parsed, parse_carried, parse_stacks};
use crate::spans::Spans;

mod random;

/// A program that uses every form of the language once.
const LANGUAGE: &str = include_str!("tests/language.stack");

fn parse_tokens(tokens: TokenStream) -> (Parsed, Vec<String>) {
    let mut spans = Spans::new();
    let mut out = Diagnostics::new();
    let mut files = |path: &str, _| Ok(format!("content of {path}"));
    let parsed = parse_stacks(tokens, &mut spans, &mut out, &mut files);
    let found = out.iter().map(|found| format!("{}: {}", found.code.name, found.message)).collect();
    (parsed, found)
}

fn parse(source: &str) -> (Parsed, Vec<String>) {
    parse_tokens(source.parse().expect("tokens"))
}

#[test]
fn reads_the_language() {
    let (parsed, found) = parse(LANGUAGE);
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(parsed.stacks.len(), 3);
    let second = parsed.stacks.get(1).expect("the second stack");
    let paths: Vec<_> = second.paths.iter().map(|path| &*path.path.text).collect();
    assert_eq!(paths, ["Network", "crate::other::Network", "super::Legacy", "::kinds::AuroraCluster"]);
    assert_eq!(second.rust.len(), 1);
    assert_eq!(second.visibility.to_string(), "pub (crate)");
    assert_eq!(second.stack.docs.as_deref(), Some("Serving side of the migration."));
}

/// Close to mistakes, but right.
#[test]
fn reads_what_is_legal() {
    let (_, found) = parse(include_str!("tests/legal.stack"));
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn content_that_another_crate_read_is_taken() {
    let read = |source: &str| {
        let (mut spans, mut out) = (Spans::new(), Diagnostics::new());
        let parsed = parse_carried(source.parse().expect("tokens"), &mut spans, &mut out);
        let contents = parsed.stacks.iter().flat_map(|stack| &stack.includes).map(|one| one.content.to_string());
        let found = out.iter().map(|found| found.message.clone());
        (contents.collect::<Vec<_>>(), found.collect::<Vec<_>>())
    };
    let (contents, found) = read("pub Demo { output a = include(\"a.txt\", \"carried\"); }");
    assert_eq!((contents, found), (vec!["carried".to_owned()], Vec::new()));
    let (contents, found) = read("pub Demo { output a = include(\"a.txt\"); }");
    assert_eq!(contents, Vec::<String>::new());
    assert_eq!(found, ["cannot include `a.txt`: the file was not read where it is written"]);
}

/// Ten thousand resources parse in a fraction of the time that rustc needs to hand over their tokens.
#[test]
fn large_programs_take_linear_time() {
    let mut resources = String::new();
    for number in 0..10_000 {
        let _ = writeln!(
            resources,
            "resource aws_subnet subnet_{number} {{ vpc_id: aws_vpc.main.id, cidr_block: \"10.0.0.0/16\", \
             tags: {{ Name: \"subnet-{number}-{{suffix}}\", Zone: \"{{join(\\\",\\\", zones)}}\" }} }}"
        );
    }
    let tokens: TokenStream = format!("pub Demo {{ {resources} }}").parse().expect("tokens");
    let start = std::time::Instant::now();
    let (parsed, found) = parse_tokens(tokens);
    let taken = start.elapsed();
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(parsed.stacks.first().map(|stack| stack.stack.items.len()), Some(10_000));
    assert!(taken.as_secs() < 20, "{taken:?}");
}
