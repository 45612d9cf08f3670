use crate::diagnostic::{Code, Family};

/// reserved_name
pub static RESERVED_NAME: Code = Code {
    name: "reserved_name",
    family: Family::Syntax,
    summary: "reserved_name",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
