use crate::diagnostic::{Code, Family};

/// missing_body
pub static MISSING_BODY: Code = Code {
    name: "missing_body",
    family: Family::Syntax,
    summary: "missing_body",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
