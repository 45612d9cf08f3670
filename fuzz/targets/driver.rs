//! Any text goes through the whole driver as a source file with its `stack!`s and `#[resource]`s, as the caret cases do:
//! several definitions, the way from one to another, includes and documents. It must come back, and say what it found.

#![no_main]

use infra_compiler::driver::source;
use libfuzzer_sys::fuzz_target;
use proc_macro2::{Span, TokenStream};

fuzz_target!(|text: &str| {
    let Ok(tokens) = text.parse::<TokenStream>() else { return };
    let mut files = |path: &str, _: Span| Ok(format!("{{\"{}\": [1, null]}}", path.len()));
    let tables = |_: &str, _: Span| Err("no tables here".to_owned());
    let Ok(compiled) = source::compile(tokens, &mut files, &tables) else { return };
    let definitions = compiled.definitions.iter().map(|one| (&one.diagnostics, &one.spans));
    for (diagnostics, spans) in compiled.read.iter().map(|(found, spans)| (found, spans)).chain(definitions) {
        for found in diagnostics.iter() {
            found.render(|span| spans.place(span).map(|place| place.to_string()));
        }
    }
});
