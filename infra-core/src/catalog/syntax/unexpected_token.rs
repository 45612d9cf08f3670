use crate::diagnostic::{Code, Family};

/// unexpected_token
pub static UNEXPECTED_TOKEN: Code = Code {
    name: "unexpected_token",
    family: Family::Syntax,
    summary: "unexpected_token",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
