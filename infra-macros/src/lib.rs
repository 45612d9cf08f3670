//! x
#[cfg(test)]
mod caret;
mod parse;
mod report;
mod spans;
