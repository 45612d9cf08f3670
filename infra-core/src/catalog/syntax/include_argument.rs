use crate::diagnostic::{Code, Family};

/// include_argument
pub static INCLUDE_ARGUMENT: Code = Code {
    name: "include_argument",
    family: Family::Syntax,
    summary: "include_argument",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
