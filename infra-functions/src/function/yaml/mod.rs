//! `yamldecode`: the YAML that people write, read as Terraform reads it. What is rarer (anchors, tags, merge keys, several
//! documents, plain texts over several lines, tabs) or wrong is left to Terraform.

mod block;
mod flow;
mod quoted;
mod scalar;
#[cfg(test)]
mod tests;

use super::arguments::{Attempt, Stop, text};

/// How deep values may stand in each other.
const DEEPEST: usize = 100;

pub(super) fn yamldecode(arguments: &[crate::value::Value]) -> Attempt {
    block::document(text(arguments, 0)?).ok_or(Stop::Deferred)
}

/// What follows a value on its line: nothing, or a comment that a space sets off.
fn is_end(rest: &str) -> bool {
    let content = rest.trim_start_matches(' ');
    content.is_empty() || (content.starts_with('#') && content.len() < rest.len())
}
