//! A program in both languages, and what the compiler says of it.

use infra_compiler::codes;

use super::{
    VERSION,
    print::{self, document},
    program::Program,
};
use crate::expectation::{Expectation, compiled};

/// A program and what the compiler says.
pub(super) struct Case {
    /// In this language.
    pub(super) source: String,
    /// In Terraform's, line for line.
    pub(super) twin: String,
    /// The errors, without those of rules that a root may switch off.
    pub(super) errors: Vec<Expectation>,
    /// The document, if there is no error.
    pub(super) document: Option<String>,
}

impl Case {
    pub(super) fn new(program: &Program) -> Self {
        let source = print::stack(program, VERSION);
        let (found, documents) = compiled(&source).expect("tokens of Rust");
        let all = codes::all().into_iter().chain(codes::ours());
        let rules: Vec<&str> = all.filter(|code| code.allowable).map(|code| code.name).collect();
        let counts = |one: &Expectation| !one.message.starts_with("warning: ") && !rules.contains(&one.code);
        let errors = found.into_iter().filter(counts).collect();
        let document = documents.first().map(document);
        Self { source, twin: print::terraform(program), errors, document }
    }

    /// The line as it is written.
    pub(super) fn line(&self, line: usize) -> &str {
        self.twin.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim()
    }

    /// The first line of the item that a line belongs to.
    pub(super) fn item(&self, line: usize) -> usize {
        let head = |(_, text): &(usize, &str)| !text.starts_with(' ') && !text.starts_with('}');
        self.twin.lines().enumerate().take(line).filter(head).last().map_or(0, |(index, _)| index + 1)
    }
}
