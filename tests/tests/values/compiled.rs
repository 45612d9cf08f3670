use infra_compiler::{
    diagnostic::{Diagnostic, Severity},
    driver::source,
    mode::Mode,
};
use proc_macro2::{Span, TokenStream};
use provider_client::Slot;
use tests::terraform;

use crate::{
    generate::Given,
    print::{self, Written},
};

/// The errors that are about a value.
pub(crate) const VALUES: [&str; 5] = ["out_of_range", "unknown_value", "wrong_count", "wrong_form", "wrong_length"];

/// What the compiler says of a value, with errors of these names.
pub(crate) fn finds(place: (Mode, &str, &Slot), given: &Given, written: Written, codes: &[&str]) -> Vec<String> {
    let said = errors(place, given, written);
    said.into_iter().filter(|found| codes.contains(&found.code.name)).map(|found| found.message).collect()
}

/// Whether a rule of ours or another check finds a value: says what it does not say of a variable in its place.
pub(crate) fn finds_otherwise(place: (Mode, &str, &Slot), given: &Given) -> bool {
    let of_any = errors(place, given, Written::Variable);
    let said = |one: &Diagnostic| {
        of_any.iter().any(|other| (other.code.name, &other.message) == (one.code.name, &one.message))
    };
    errors(place, given, Written::Literal).iter().any(|one| !said(one))
}

fn errors((mode, ty, slot): (Mode, &str, &Slot), given: &Given, written: Written) -> Vec<Diagnostic> {
    let program = print::program((mode, ty, slot), given, written, terraform::AWS);
    let mut found = said(&program);
    for diagnostic in &found {
        let misspelt =
            ["unknown_attribute", "block_as_attribute", "attribute_as_block"].contains(&diagnostic.code.name);
        assert!(!misspelt, "{}: {program}", diagnostic.message);
    }
    found.retain(|diagnostic| diagnostic.severity == Severity::Error);
    found
}

/// All that the compiler says of a program.
pub(crate) fn said(program: &str) -> Vec<Diagnostic> {
    let tokens: TokenStream = program.parse().unwrap_or_else(|error| panic!("{error}: {program}"));
    let tables = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let mut include = |_: &str, _: Span| Err("no files".to_owned());
    let compiled = source::compile(tokens, &mut include, &tables).unwrap_or_else(|error| panic!("{error}: {program}"));
    let all = compiled.definitions.iter().flat_map(|definition| definition.diagnostics.iter());
    all.cloned().collect()
}
