//! Programs as somebody writes them first: what is said of them at the levels that hold where nothing is set.
//!
//! Whoever begins must not drown: a finding that stands here is one that AWS, or an incident, would show. A line that ends in
//! `//~ code` expects that one, and no other line any.

use std::{fs, path::Path};

use infra_compiler::driver::source;
use proc_macro2::Span;

/// What is found in a source: line and name.
fn found(text: &str) -> Vec<(usize, String)> {
    let mut include = |path: &str, _: Span| Err(format!("no `{path}`"));
    let no_table = |path: &str, _: Span| Err(format!("no `{path}`"));
    let compiled = source::compile(text.parse().expect("tokens"), &mut include, &no_table).expect("stacks");
    let read = compiled.read.iter().map(|(found, spans)| (found, spans));
    let definitions = compiled.definitions.iter().map(|one| (&one.diagnostics, &one.spans));
    let mut all: Vec<(usize, String)> = Vec::new();
    for (diagnostics, spans) in read.chain(definitions) {
        let line = |span| spans.place(span).map_or(0, |place| place.line);
        all.extend(diagnostics.iter().map(|one| (line(one.span), one.name().to_owned())));
    }
    all.sort();
    all
}

fn expected(text: &str) -> Vec<(usize, String)> {
    let marked = text.lines().enumerate().filter_map(|(index, line)| Some((index + 1, line.split_once("//~ ")?.1)));
    marked.map(|(line, code)| (line, code.trim().to_owned())).collect()
}

#[test]
fn first_programs_hear_of_what_would_hurt_and_of_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/first_programs/programs");
    let mut seen = 0;
    for entry in fs::read_dir(&folder).expect("the programs") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a program");
        assert_eq!(found(&text), expected(&text), "{}", path.display());
        seen += 1;
    }
    assert!(seen >= 5, "{seen} programs");
}
