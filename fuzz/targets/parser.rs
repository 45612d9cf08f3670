//! Any text that is Rust tokens goes through the parser, which must come back.
//!
//! A proc-macro crate cannot be linked into a program, so its parser is included here by its path.

#![no_main]
#![allow(dead_code)]

#[path = "../../infra-macros/src/parse/mod.rs"]
mod parse;
#[path = "../../infra-macros/src/spans.rs"]
mod spans;

use infra_core::diagnostic::Diagnostics;
use libfuzzer_sys::fuzz_target;
use proc_macro2::TokenStream;

fuzz_target!(|source: &str| {
    let Ok(tokens) = source.parse::<TokenStream>() else { return };
    let mut spans = spans::Spans::new();
    let mut out = Diagnostics::new();
    let mut files = |_: &str, _: proc_macro2::Span| Ok(String::new());
    let parsed = parse::parse_stacks(tokens, &mut spans, &mut out, &mut files);
    // What was found must also be sayable.
    for found in out.iter() {
        found.render(|span| spans.place(span).map(|place| place.to_string()));
    }
    drop(parsed);
});
