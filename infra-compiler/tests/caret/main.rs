//! Tests by example: sources whose comments say, under the wrong token, what must be reported there.
//!
//! ```text
//! stack! {
//!     pub Demo {
//!         output a = 1 2;
//!         //           ^ expected `;` or an operator, found `2`
//!     }
//! }
//! ```
//!
//! The text behind the carets is the beginning of the message (`warning: ` before it for a warning); a line
//! `// = help: …` below asks for that help. What a rule of ours that is written in the language finds counts only in a source
//! that names the rule. Cases are the files under `tests/cases/<family>/`, and the examples of
//! every documented [`Code`](infra_compiler::diagnostic::Code). `BLESS=1 cargo test -p infra-compiler --test caret` rewrites the
//! comments of the files to what is reported now: read the difference before you commit it.

mod beyond;
mod cases;
mod compile;
mod differential;
mod every_type;
mod examples;
mod expectation;
mod managed;
mod ours;
mod permissions;
mod secrets;

use std::fmt::Write as _;

use expectation::{Expectation, actual, expected, without};
use tests::{harness, need::Need, trial};

fn main() -> std::process::ExitCode {
    let long = "takes minutes, and finds something new only with a new version of the provider";
    harness::run([
        trial!(cases::cases_report_what_their_comments_expect),
        trial!(cases::every_code_is_seen_under_a_caret),
        trial!(every_type::a_minimal_block_of_every_type_compiles),
        trial!(examples::examples_fail_and_pass_as_documented),
        trial!(examples::every_code_is_documented),
        trial!(secrets::secrets_are_found_behind_any_chain),
        trial!(managed::what_aws_writes_is_no_error).needs(Need::PythonModule("moto")),
        trial!(permissions::what_is_allowed_is_what_moto_allows).needs(Need::PythonModule("moto")),
        trial!(permissions::things::what_things_allow_too_is_what_iamprover_proves)
            .needs(Need::PythonModule("iamprover")),
        trial!(ours::rules_of_ours_behave_as_their_examples_say),
        trial!(beyond::the_compiler_refuses_what_terraform_validate_takes).needs(Need::Provider),
        trial!(differential::terraform_and_the_compiler_agree).needs(Need::Provider),
        trial!(differential::required_blocks::all_required_blocks_are_known).needs(Need::Provider).on_demand(long),
    ])
}

/// Compares what a source reports with what its comments expect.
fn check(source: &str) -> Result<(), String> {
    let expected = expected(source);
    let mut actual = actual(source)?;
    let mut difference = String::new();
    for bare in actual.iter().filter(|found| !has_fix(found)) {
        let _ = writeln!(difference, "! {bare}: without a help");
    }
    for wanted in &expected {
        match actual.iter().position(|found| wanted.accepts(found)) {
            Some(index) => {
                actual.remove(index);
            }
            None => {
                let _ = writeln!(difference, "- {wanted}");
            }
        }
    }
    for found in &actual {
        let _ = writeln!(difference, "+ {found}");
    }
    if difference.is_empty() { Ok(()) } else { Err(difference) }
}

/// Whether the message says what to write, as those do that say what was expected; a warning may have nothing to add.
fn has_fix(found: &Expectation) -> bool {
    !found.help.is_empty() || ["expected ", "warning: "].iter().any(|start| found.message.starts_with(start))
}

/// The source with comments that expect what it reports now.
fn bless(source: &str) -> Result<String, String> {
    let actual = actual(source)?;
    let mut blessed = String::new();
    let comment = |blessed: &mut String, found: &Expectation| {
        let carets = "^".repeat(found.width.max(1));
        let indent =
            source.lines().nth(found.line.saturating_sub(1)).map_or(0, |line| line.len() - line.trim_start().len());
        let indent = indent.min(found.column.saturating_sub(3));
        let gap = found.column.saturating_sub(indent + 3);
        let _ = writeln!(blessed, "{}//{}{carets} {}", " ".repeat(indent), " ".repeat(gap), found.message);
        for help in &found.help {
            let _ = writeln!(blessed, "{}// = help: {help}", " ".repeat(indent));
        }
    };
    for (line, text) in without(source) {
        blessed.push_str(text);
        blessed.push('\n');
        for found in actual.iter().filter(|found| found.line == line) {
            comment(&mut blessed, found);
        }
    }
    Ok(blessed)
}
