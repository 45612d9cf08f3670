use crate::diagnostic::{Code, Family};

/// misplaced_item
pub static MISPLACED_ITEM: Code = Code {
    name: "misplaced_item",
    family: Family::Syntax,
    summary: "misplaced_item",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
