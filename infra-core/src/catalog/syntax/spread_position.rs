use crate::diagnostic::{Code, Family};

/// spread_position
pub static SPREAD_POSITION: Code = Code {
    name: "spread_position",
    family: Family::Syntax,
    summary: "spread_position",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
