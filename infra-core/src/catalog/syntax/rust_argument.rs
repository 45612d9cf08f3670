use crate::diagnostic::{Code, Family};

/// rust_argument
pub static RUST_ARGUMENT: Code = Code {
    name: "rust_argument",
    family: Family::Syntax,
    summary: "rust_argument",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
