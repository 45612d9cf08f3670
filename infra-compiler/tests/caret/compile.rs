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
pub(super) fn compile(source: &str) -> Result<Compilation, String> {
    let tokens = tokens(source)?;
    let tables = |path: &str, _: Span| shown(source, path).ok_or_else(|| "no such file".to_owned());
    let source::Compiled { read: mut reports, definitions } = source::compile(tokens, &mut include, &tables)?;
    let mut documents = Vec::new();
    for definition in definitions {
        reports.push((definition.diagnostics, definition.spans));
        documents.extend(definition.compiled.targets.into_iter().next().map(|target| target.rendered));
    }
    Ok(Compilation { reports, documents })
}

/// What the parser alone reports.
pub(super) fn parse_only(source: &str) -> Result<Vec<(Diagnostics, Spans)>, String> {
    source::read(tokens(source)?, &mut include)
}

fn tokens(source: &str) -> Result<TokenStream, String> {
    source.parse().map_err(|error| format!("the source is not Rust tokens: {error}"))
}

/// A lock as the comment before a source shows it: `// infra.lock:`, and what stands in it.
fn shown(source: &str, path: &str) -> Option<Vec<u8>> {
    let mut lines = source.lines().map(|line| line.strip_prefix("//"));
    lines.find(|line| line.is_some_and(|line| line.trim().strip_suffix(':') == Some(path)))?;
    let lines: Vec<&str> = lines.map_while(|line| line).map(str::trim).collect();
    Some(lines.join("\n").into_bytes())
}

/// Files of the examples: `missing…` does not exist, every other one holds a line of text.
fn include(path: &str, _: Span) -> Result<String, String> {
    if path.starts_with("missing") { Err("no such file".to_owned()) } else { Ok("content\n".to_owned()) }
}
