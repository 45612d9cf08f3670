use crate::diagnostic::{Code, Family};

/// missing_else
pub static MISSING_ELSE: Code = Code {
    name: "missing_else",
    family: Family::Syntax,
    summary: "missing_else",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
