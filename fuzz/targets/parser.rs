//! Any text that is Rust tokens goes through the whole compiler, as the body of a `stack!`, which must come back.

#![no_main]

use infra_compiler::driver::source;
use libfuzzer_sys::fuzz_target;
use proc_macro2::{Group, Delimiter, Span, TokenStream, TokenTree};

fuzz_target!(|text: &str| {
    let Ok(tokens) = text.parse::<TokenStream>() else { return };
    let body = TokenTree::Group(Group::new(Delimiter::Brace, tokens));
    let Ok(call) = "stack !".parse::<TokenStream>() else { return };
    let source = call.into_iter().chain([body]).collect();
    let mut files = |_: &str, _: Span| Ok(String::new());
    let tables = |_: &str, _: Span| Err("no tables here".to_owned());
    let Ok(compiled) = source::compile(source, &mut files, &tables) else { return };
    // What was found must also be sayable.
    let definitions = compiled.definitions.iter().map(|one| (&one.diagnostics, &one.spans));
    for (diagnostics, spans) in compiled.read.iter().map(|(found, spans)| (found, spans)).chain(definitions) {
        for found in diagnostics.iter() {
            found.render(|span| spans.place(span).map(|place| place.to_string()));
        }
    }
});
