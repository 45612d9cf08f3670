use crate::diagnostic::{Code, Family};

/// missing_name
pub static MISSING_NAME: Code = Code {
    name: "missing_name",
    family: Family::Syntax,
    summary: "missing_name",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
