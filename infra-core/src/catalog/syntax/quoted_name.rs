use crate::diagnostic::{Code, Family};

/// quoted_name
pub static QUOTED_NAME: Code = Code {
    name: "quoted_name",
    family: Family::Syntax,
    summary: "quoted_name",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
