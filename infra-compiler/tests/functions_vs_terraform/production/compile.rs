//! The outputs as a stack, through the driver that the macro runs.

use std::collections::{BTreeMap, BTreeSet};

use infra_compiler::driver::source;
use infra_template::{END, HOLE};
use proc_macro2::{Span, TokenStream};

use super::{
    apply::named,
    tree::{Language, Tree},
};

/// The stack that has these outputs, each on a line of its own.
pub(crate) fn stack(trees: &[Tree], of: &BTreeSet<usize>) -> String {
    let mut source = String::from("stack! {\n#[workspace(\"expressions\")]\npub Expressions {\n");
    for (name, ty, default) in super::VARIABLES {
        source.push_str(&format!("variable {name} {{ type: {ty}, default: {default} }}\n"));
    }
    let all: Vec<&str> = super::VARIABLES.iter().map(|(name, ..)| *name).collect();
    source.push_str(&format!("output variables = [{}];\n", all.join(", ")));
    for number in of {
        source.push_str(&format!("output e{number} = {};\n", trees[*number].write(Language::Ours)));
    }
    source + "}\n}\n"
}

/// What the compiler makes of them.
#[derive(Debug, Default)]
pub(crate) struct Compiled {
    /// Why some are refused.
    pub(crate) refused: BTreeMap<usize, String>,
    /// The others.
    pub(crate) taken: BTreeSet<usize>,
}

/// Which are refused.
pub(crate) fn compile(trees: &[Tree]) -> Compiled {
    let mut taken: BTreeSet<usize> = (0..trees.len()).collect();
    let mut refused = BTreeMap::new();
    loop {
        match document(trees, &taken) {
            Ok(_) => return Compiled { refused, taken },
            Err(found) => {
                assert!(!found.is_empty(), "no document, and no error");
                taken.retain(|number| !found.contains_key(number));
                refused.extend(found);
            }
        }
    }
}

/// The document of some of the outputs, or which of them are refused.
pub(crate) fn document(trees: &[Tree], of: &BTreeSet<usize>) -> Result<String, BTreeMap<usize, String>> {
    let source = stack(trees, of);
    let tokens: TokenStream = source.parse().unwrap_or_else(|error| panic!("no tokens of Rust: {error}\n{source}"));
    let none = |_: &str, _: Span| Err("there are no files".to_owned());
    let compiled = source::compile(tokens, &mut { none }, &|_, _| Err("there are no tables".to_owned()))
        .unwrap_or_else(|error| panic!("{error}\n{source}"));
    let mut found = BTreeMap::new();
    let definitions = compiled.definitions.iter().map(|one| (&one.diagnostics, &one.spans));
    for (diagnostics, spans) in compiled.read.iter().map(|(found, spans)| (found, spans)).chain(definitions) {
        for error in diagnostics.iter().filter(|one| one.is_error()) {
            let line = spans.get(error.span).map_or(0, |(first, _)| first.start().line);
            let message = error.render(|_| None);
            match named(&source, line) {
                Some(number) => found.entry(number).or_insert(message),
                None => panic!("an error of no output: {message}\n{source}"),
            };
        }
    }
    let document = compiled.definitions.into_iter().flat_map(|one| one.compiled.targets).next();
    match document {
        Some(target) if found.is_empty() => Ok(target.rendered.document.replace(&format!("{HOLE}0{END}"), "")),
        _ => Err(found),
    }
}
