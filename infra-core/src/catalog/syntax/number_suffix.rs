use crate::diagnostic::{Code, Family};

/// number_suffix
pub static NUMBER_SUFFIX: Code = Code {
    name: "number_suffix",
    family: Family::Syntax,
    summary: "number_suffix",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
