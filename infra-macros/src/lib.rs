//! x
mod parse;
mod report;
mod spans;
