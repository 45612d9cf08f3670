use crate::diagnostic::{Code, Family};

/// generic_arguments
pub static GENERIC_ARGUMENTS: Code = Code {
    name: "generic_arguments",
    family: Family::Syntax,
    summary: "generic_arguments",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
