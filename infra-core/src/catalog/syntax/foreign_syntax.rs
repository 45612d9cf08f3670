use crate::diagnostic::{Code, Family};

/// foreign_syntax
pub static FOREIGN_SYNTAX: Code = Code {
    name: "foreign_syntax",
    family: Family::Syntax,
    summary: "foreign_syntax",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
