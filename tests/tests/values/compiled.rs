use infra_compiler::{driver::source, mode::Mode};
use proc_macro2::{Span, TokenStream};
use provider_client::Slot;
use tests::terraform;

use crate::{
    generate::Given,
    print::{self, Written},
};

/// The errors that are about a value.
pub(crate) const VALUES: [&str; 4] = ["out_of_range", "unknown_value", "wrong_form", "wrong_length"];

/// The errors that are about the name of a resource in their place.
pub(crate) const NAMES: [&str; 2] = ["name_characters", "name_too_long"];

/// What the compiler says of a value, with errors of these names.
pub(crate) fn finds(
    (mode, ty, slot): (Mode, &str, &Slot),
    given: &Given,
    written: Written,
    codes: &[&str],
) -> Vec<String> {
    let program = print::program((mode, ty, slot), given, written, terraform::AWS);
    let tokens: TokenStream = program.parse().unwrap_or_else(|error| panic!("{error}: {program}"));
    let tables = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let mut include = |_: &str, _: Span| Err("no files".to_owned());
    let compiled = source::compile(tokens, &mut include, &tables).unwrap_or_else(|error| panic!("{error}: {program}"));
    let mut found = Vec::new();
    for definition in compiled.definitions {
        for diagnostic in definition.diagnostics.iter() {
            let misspelt =
                ["unknown_attribute", "block_as_attribute", "attribute_as_block"].contains(&diagnostic.code.name);
            assert!(!misspelt, "{}: {program}", diagnostic.message);
            if codes.contains(&diagnostic.code.name) {
                found.push(diagnostic.message.clone());
            }
        }
    }
    found
}
