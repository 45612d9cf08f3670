//! The rules of ours that are written in the language, asked as programs ask them: through the tables.

use std::fmt::Write as _;

use infra_compiler::{
    codes,
    diagnostic::{Code, Example},
};

use super::expectation::actual;

pub(super) fn rules_of_ours_behave_as_their_examples_say() {
    let mut failures = String::new();
    for Code { name, fails, passes, .. } in codes::ours() {
        for (examples, wanted) in [(fails, true), (passes, false)] {
            for Example(items) in *examples {
                let source = format!(
                    "stack! {{ #[workspace(\"example\")] pub Example {{ rules {{ {name}: deny }}\n{items}\n}} }}"
                );
                let found = actual(&source).expect("tokens of Rust");
                let is_found = found.iter().any(|one| one.code == *name);
                if is_found != wanted {
                    let _ = writeln!(failures, "{name}: found: {is_found}\n{items}");
                }
            }
        }
        if fails.is_empty() || passes.is_empty() {
            let _ = writeln!(failures, "{name}: without examples");
        }
    }
    assert!(failures.is_empty(), "{failures}");
    assert!(!codes::ours().is_empty());
}
