use crate::diagnostic::{Code, Family};

/// assignment_in_condition
pub static ASSIGNMENT_IN_CONDITION: Code = Code {
    name: "assignment_in_condition",
    family: Family::Syntax,
    summary: "assignment_in_condition",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
