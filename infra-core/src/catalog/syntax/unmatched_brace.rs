use crate::diagnostic::{Code, Family};

/// unmatched_brace
pub static UNMATCHED_BRACE: Code = Code {
    name: "unmatched_brace",
    family: Family::Syntax,
    summary: "unmatched_brace",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
