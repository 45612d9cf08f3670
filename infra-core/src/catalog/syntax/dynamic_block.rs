use crate::diagnostic::{Code, Family};

/// dynamic_block
pub static DYNAMIC_BLOCK: Code = Code {
    name: "dynamic_block",
    family: Family::Syntax,
    summary: "dynamic_block",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
