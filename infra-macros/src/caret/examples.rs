//! The documented examples of every code.

use infra_core::diagnostic::{Code, Example};

use super::{check, expectation::actual};

fn failing(code: &Code, Example(source): &Example) -> Result<(), String> {
    check(source)?;
    match actual(source)?.iter().find(|found| found.code != code.name) {
        Some(other) => Err(format!("reports something else: {other}\n")),
        None if actual(source)?.is_empty() => Err("reports nothing\n".to_owned()),
        None => Ok(()),
    }
}

#[test]
fn examples_fail_and_pass_as_documented() {
    let mut failures = String::new();
    for code in infra_core::catalog::all() {
        let mut note = |kind: &str, index: usize, source: &str, difference: &str| {
            failures.push_str(&format!("{}: {kind} example {}\n{source}\n{difference}\n", code.name, index + 1));
        };
        for (index, example) in code.fails.iter().enumerate() {
            if let Err(difference) = failing(code, example) {
                note("failing", index, example.0, &difference);
            }
        }
        for (index, Example(source)) in code.passes.iter().enumerate() {
            if let Err(difference) = check(source) {
                note("passing", index, source, &difference);
            }
        }
    }
    assert!(failures.is_empty(), "expected (-) and reported (+) differ:\n\n{failures}");
}

#[test]
fn every_code_is_documented() {
    let mut names: Vec<&str> = Vec::new();
    for code in infra_core::catalog::all() {
        assert!(!names.contains(&code.name), "two codes are called `{}`", code.name);
        names.push(code.name);
        assert!(!code.summary.is_empty() && !code.summary.ends_with('.'), "{}: its summary", code.name);
        assert!(!code.why.is_empty(), "{}: why it matters", code.name);
        assert!(!code.fails.is_empty(), "{}: an example that fails", code.name);
        assert!(!code.passes.is_empty(), "{}: an example that passes", code.name);
    }
}
