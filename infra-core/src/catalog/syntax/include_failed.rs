use crate::diagnostic::{Code, Family};

/// include_failed
pub static INCLUDE_FAILED: Code = Code {
    name: "include_failed",
    family: Family::Syntax,
    summary: "include_failed",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
