use crate::diagnostic::{Code, Family};

/// unknown_item_attribute
pub static UNKNOWN_ITEM_ATTRIBUTE: Code = Code {
    name: "unknown_item_attribute",
    family: Family::Syntax,
    summary: "unknown_item_attribute",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
