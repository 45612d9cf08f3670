use crate::diagnostic::{Code, Family};

/// ternary
pub static TERNARY: Code = Code {
    name: "ternary",
    family: Family::Syntax,
    summary: "ternary",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
