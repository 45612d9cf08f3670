use crate::diagnostic::{Code, Family};

/// item_attribute_arguments
pub static ITEM_ATTRIBUTE_ARGUMENTS: Code = Code {
    name: "item_attribute_arguments",
    family: Family::Syntax,
    summary: "item_attribute_arguments",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
