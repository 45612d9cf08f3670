use infra_core::diagnostic::Diagnostics;

use super::{Parsed, parse_stacks};
use crate::spans::Spans;

fn parse(source: &str) -> (Parsed, Vec<String>) {
    let mut spans = Spans::new();
    let mut out = Diagnostics::new();
    let mut files = |path: &str, _| Ok(format!("content of {path}"));
    let parsed = parse_stacks(source.parse().expect("tokens"), &mut spans, &mut out, &mut files);
    let found = out.iter().map(|found| format!("{}: {}", found.code.name, found.message)).collect();
    (parsed, found)
}

#[test]
fn reads_the_language() {
    let (parsed, found) = parse(include_str!("tests/language.stack"));
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(parsed.stacks.len(), 3);
}
