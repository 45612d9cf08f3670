//! What a comment expects, and what a diagnostic is in the same terms.

use std::fmt;

use infra_compiler::{
    codes,
    diagnostic::{Diagnostics, Severity},
    render::Rendered,
};

use super::compile::{Compilation, compile, parse_only};
use infra_compiler::spans::Spans;

/// The first line of a case that makes no sense beyond its syntax.
const PARSE_ONLY: &str = "// parse only\n";

/// One diagnostic at one place of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Expectation {
    /// From 1.
    pub(super) line: usize,
    /// From 1, in characters.
    pub(super) column: usize,
    /// Characters on the first line; 0 for a diagnostic without a place.
    pub(super) width: usize,
    /// In a comment the beginning of the message, `warning: ` before that of a warning.
    pub(super) message: String,
    /// In a comment the helps that must be there.
    pub(super) help: Vec<String>,
    /// The code's name; empty in a comment.
    pub(super) code: &'static str,
}

impl Expectation {
    pub(super) fn accepts(&self, found: &Self) -> bool {
        (self.line, self.column, self.width) == (found.line, found.column, found.width)
            && found.message.starts_with(&self.message)
            && self.help.iter().all(|help| found.help.contains(help))
    }
}

impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} ({} wide) {}", self.line, self.column, self.width, self.message)?;
        if !self.code.is_empty() {
            write!(f, " [{}]", self.code)?;
        }
        self.help.iter().try_for_each(|help| write!(f, "\n      = help: {help}"))
    }
}

/// A line `// ^^^ message`: the column and width of its carets, and the message.
fn carets(line: &str) -> Option<(usize, usize, &str)> {
    let comment = line.trim_start().strip_prefix("//")?;
    let before = line.chars().count() - comment.chars().count();
    let carets = comment.trim_start();
    let column = before + comment.chars().count() - carets.chars().count() + 1;
    let message = carets.trim_start_matches('^');
    let width = carets.len() - message.len();
    (width > 0).then(|| (column, width, message.trim()))
}

/// A line `// = help: …`.
fn help(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("//")?.trim_start().strip_prefix("= help: ")
}

/// The lines that are not expectations, with their numbers.
pub(super) fn without(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = source.lines().enumerate().map(|(index, line)| (index + 1, line));
    numbered.filter(|(_, line)| carets(line).is_none() && help(line).is_none())
}

/// What the comments of a source expect.
pub(super) fn expected(source: &str) -> Vec<Expectation> {
    let mut expected: Vec<Expectation> = Vec::new();
    let mut above = 0;
    for (index, line) in source.lines().enumerate() {
        if let Some((column, width, message)) = carets(line) {
            let message = message.to_owned();
            expected.push(Expectation { line: above, column, width, message, help: Vec::new(), code: "" });
        } else if let Some(help) = help(line) {
            if let Some(last) = expected.last_mut() {
                last.help.push(help.to_owned());
            }
        } else {
            above = index + 1;
        }
    }
    expected
}

/// What a source reports, in order of place.
pub(super) fn actual(source: &str) -> Result<Vec<Expectation>, String> {
    let reports = if source.starts_with(PARSE_ONLY) { parse_only(source)? } else { compile(source)?.reports };
    Ok(listed(source, reports))
}

/// What a source reports, and the documents of its roots without errors.
pub(super) fn compiled(source: &str) -> Result<(Vec<Expectation>, Vec<Rendered>), String> {
    let Compilation { reports, documents } = compile(source)?;
    Ok((listed(source, reports), documents))
}

fn listed(source: &str, reports: Vec<(Diagnostics, Spans)>) -> Vec<Expectation> {
    let mut found: Vec<Expectation> = Vec::new();
    for (diagnostics, spans) in reports {
        for diagnostic in diagnostics.iter() {
            let ours = diagnostic.rule.as_deref().and_then(|rule| codes::ours().iter().find(|code| code.name == rule));
            if ours.is_some_and(|code| !source.contains(code.name)) {
                continue;
            }
            let (line, column, width) = extent(source, &spans, diagnostic.span);
            let prefix = if diagnostic.severity == Severity::Warning { "warning: " } else { "" };
            let message = format!("{prefix}{}", diagnostic.message);
            let help = diagnostic.help.clone();
            let one = Expectation { line, column, width, message, help, code: ours.unwrap_or(diagnostic.code).name };
            // What a definition and a root that brings it in say alike, rustc shows once.
            if !found.contains(&one) {
                found.push(one);
            }
        }
    }
    found.sort_by_key(|one| (one.line, one.column));
    found
}

/// Line, column and width of the first line of a place.
fn extent(source: &str, spans: &Spans, span: infra_compiler::Span) -> (usize, usize, usize) {
    let Some((first, last)) = spans.get(span) else { return (1, 1, 0) };
    let (start, end) = (first.start(), last.end());
    let width = if end.line == start.line {
        end.column.saturating_sub(start.column)
    } else {
        let line = source.lines().nth(start.line.saturating_sub(1)).unwrap_or("");
        line.trim_end().chars().count().saturating_sub(start.column)
    };
    (start.line, start.column + 1, width)
}
