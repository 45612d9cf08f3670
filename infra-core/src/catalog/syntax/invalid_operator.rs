use crate::diagnostic::{Code, Family};

/// invalid_operator
pub static INVALID_OPERATOR: Code = Code {
    name: "invalid_operator",
    family: Family::Syntax,
    summary: "invalid_operator",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
