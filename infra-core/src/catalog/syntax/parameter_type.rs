use crate::diagnostic::{Code, Family};

/// parameter_type
pub static PARAMETER_TYPE: Code = Code {
    name: "parameter_type",
    family: Family::Syntax,
    summary: "parameter_type",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
