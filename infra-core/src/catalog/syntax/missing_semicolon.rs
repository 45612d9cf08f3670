use crate::diagnostic::{Code, Family};

/// missing_semicolon
pub static MISSING_SEMICOLON: Code = Code {
    name: "missing_semicolon",
    family: Family::Syntax,
    summary: "missing_semicolon",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
