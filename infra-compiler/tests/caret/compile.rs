//! The compiler's own driver over a source as a user writes it.

use infra_compiler::{diagnostic::Diagnostics, driver::source, render::Rendered, spans::Spans};
use proc_macro2::{Span, TokenStream};

/// What came of a source.
pub(super) struct Compilation {
    /// What each macro invocation reports, and once more what each definition reports when it has all it needs.
    pub(super) reports: Vec<(Diagnostics, Spans)>,
    /// Of each root without errors the document for its default target.
    pub(super) documents: Vec<Rendered>,
}

/// Compiles every definition.
pub(super) fn compile(tokens: TokenStream) -> Result<Compilation, String> {
    let tables = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let source::Compiled { read: mut reports, definitions } = source::compile(tokens, &mut include, &tables)?;
    let mut documents = Vec::new();
    for definition in definitions {
        reports.push((definition.diagnostics, definition.spans));
        documents.extend(definition.compiled.targets.into_iter().next().map(|target| target.rendered));
    }
    Ok(Compilation { reports, documents })
}

/// What the parser alone reports.
pub(super) fn parse_only(tokens: TokenStream) -> Result<Vec<(Diagnostics, Spans)>, String> {
    source::read(tokens, &mut include)
}

/// Files of the examples: `missing…` does not exist, every other one holds a line of text.
fn include(path: &str, _: Span) -> Result<String, String> {
    if path.starts_with("missing") { Err("no such file".to_owned()) } else { Ok("content\n".to_owned()) }
}
