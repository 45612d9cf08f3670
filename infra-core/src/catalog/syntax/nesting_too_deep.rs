use crate::diagnostic::{Code, Family};

/// nesting_too_deep
pub static NESTING_TOO_DEEP: Code = Code {
    name: "nesting_too_deep",
    family: Family::Syntax,
    summary: "nesting_too_deep",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
