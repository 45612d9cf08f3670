use crate::diagnostic::{Code, Family};

/// missing_colon
pub static MISSING_COLON: Code = Code {
    name: "missing_colon",
    family: Family::Syntax,
    summary: "missing_colon",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
