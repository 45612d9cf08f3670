use crate::diagnostic::{Code, Family};

/// number_too_large
pub static NUMBER_TOO_LARGE: Code = Code {
    name: "number_too_large",
    family: Family::Syntax,
    summary: "number_too_large",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
