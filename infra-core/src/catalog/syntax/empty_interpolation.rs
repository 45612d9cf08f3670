use crate::diagnostic::{Code, Family};

/// empty_interpolation
pub static EMPTY_INTERPOLATION: Code = Code {
    name: "empty_interpolation",
    family: Family::Syntax,
    summary: "empty_interpolation",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
