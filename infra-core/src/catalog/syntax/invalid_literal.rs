use crate::diagnostic::{Code, Family};

/// invalid_literal
pub static INVALID_LITERAL: Code = Code {
    name: "invalid_literal",
    family: Family::Syntax,
    summary: "invalid_literal",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
