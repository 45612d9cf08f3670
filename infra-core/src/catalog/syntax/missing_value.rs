use crate::diagnostic::{Code, Family};

/// missing_value
pub static MISSING_VALUE: Code = Code {
    name: "missing_value",
    family: Family::Syntax,
    summary: "missing_value",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
