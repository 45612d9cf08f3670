use crate::diagnostic::{Code, Family};

/// unknown_item
pub static UNKNOWN_ITEM: Code = Code {
    name: "unknown_item",
    family: Family::Syntax,
    summary: "unknown_item",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
