use crate::diagnostic::{Code, Family};

/// allow_without_reason
pub static ALLOW_WITHOUT_REASON: Code = Code {
    name: "allow_without_reason",
    family: Family::Syntax,
    summary: "allow_without_reason",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
