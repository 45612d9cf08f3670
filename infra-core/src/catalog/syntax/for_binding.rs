use crate::diagnostic::{Code, Family};

/// for_binding
pub static FOR_BINDING: Code = Code {
    name: "for_binding",
    family: Family::Syntax,
    summary: "for_binding",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
