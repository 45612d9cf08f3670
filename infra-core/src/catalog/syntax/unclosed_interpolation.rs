use crate::diagnostic::{Code, Family};

/// unclosed_interpolation
pub static UNCLOSED_INTERPOLATION: Code = Code {
    name: "unclosed_interpolation",
    family: Family::Syntax,
    summary: "unclosed_interpolation",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
