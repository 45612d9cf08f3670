use crate::diagnostic::{Code, Family};

/// missing_comma
pub static MISSING_COMMA: Code = Code {
    name: "missing_comma",
    family: Family::Syntax,
    summary: "missing_comma",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
