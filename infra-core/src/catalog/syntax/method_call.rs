use crate::diagnostic::{Code, Family};

/// method_call
pub static METHOD_CALL: Code = Code {
    name: "method_call",
    family: Family::Syntax,
    summary: "method_call",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
