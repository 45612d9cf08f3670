use crate::diagnostic::{Code, Example, Family};

/// A function cannot be computed with these arguments.
pub static INVALID_CALL: Code = Code {
    name: "invalid_call",
    family: Family::Expressions,
    summary: "A function cannot be computed with these arguments.",
    why: "Calls whose arguments are known are computed while Rust compiles, with Terraform's results. What would fail at plan fails here.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        output x = cidrsubnet("10.0.0.0/16", 20, 0);
        //                                   ^^
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output x = cidrsubnet("10.0.0.0/16", 8, 3);
    }
}"#,
    )],
    source: "the functions of Terraform 1.11, compared with `terraform console`",
    allowable: false,
};
