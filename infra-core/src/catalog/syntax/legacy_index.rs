use crate::diagnostic::{Code, Family};

/// legacy_index
pub static LEGACY_INDEX: Code = Code {
    name: "legacy_index",
    family: Family::Syntax,
    summary: "legacy_index",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
