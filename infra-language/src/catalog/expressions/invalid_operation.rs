use crate::diagnostic::{Code, Example, Family};

/// An operation has no result.
pub static INVALID_OPERATION: Code = Code {
    name: "invalid_operation",
    family: Family::Expressions,
    summary: "An operation has no result.",
    why: "Division by zero, or a comparison of what has no order.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        output x = 1 / 0;
        //         ^^^^^
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output x = 0 / 1;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
