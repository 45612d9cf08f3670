//! The documented examples of every code.

use std::fmt::Write as _;

use infra_compiler::{
    codes,
    diagnostic::{Code, Example},
};

use super::{check, expectation::actual};

fn failing(code: &Code, Example(source): &Example) -> Result<(), String> {
    check(source)?;
    match actual(source)?.iter().find(|found| found.code != code.name) {
        Some(other) => Err(format!("reports something else: {other}\n")),
        None if actual(source)?.is_empty() => Err("reports nothing\n".to_owned()),
        None => Ok(()),
    }
}

pub(super) fn examples_fail_and_pass_as_documented() {
    let mut failures = String::new();
    for code in codes::all() {
        let mut note = |kind: &str, index: usize, source: &str, difference: &str| {
            let _ = writeln!(failures, "{}: {kind} example {}\n{source}\n{difference}", code.name, index + 1);
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

pub(super) fn every_code_is_documented() {
    let mut names: Vec<&str> = Vec::new();
    let mut failures = Vec::new();
    for code in codes::all() {
        let mut wrong = |what| failures.push(format!("{}: {what}", code.name));
        if names.contains(&code.name) {
            wrong("another code has this name");
        }
        names.push(code.name);
        if !code.summary.ends_with('.') {
            wrong("its summary is one sentence");
        }
        if code.why.is_empty() {
            wrong("nothing says why it matters");
        }
        // What only a generated program reaches has no example to read.
        if code.fails.is_empty() && code.name != "too_deep" {
            wrong("no example fails");
        }
        if code.passes.is_empty() && code.name != "too_deep" {
            wrong("no example passes");
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
