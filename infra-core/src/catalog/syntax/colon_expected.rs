use crate::diagnostic::{Code, Family};

/// colon_expected
pub static COLON_EXPECTED: Code = Code {
    name: "colon_expected",
    family: Family::Syntax,
    summary: "colon_expected",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
