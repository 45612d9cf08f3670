use crate::diagnostic::{Code, Family};

/// misplaced_item_attribute
pub static MISPLACED_ITEM_ATTRIBUTE: Code = Code {
    name: "misplaced_item_attribute",
    family: Family::Syntax,
    summary: "misplaced_item_attribute",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
