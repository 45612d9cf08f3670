use crate::diagnostic::{Code, Family};

/// dash_in_name
pub static DASH_IN_NAME: Code = Code {
    name: "dash_in_name",
    family: Family::Syntax,
    summary: "dash_in_name",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
