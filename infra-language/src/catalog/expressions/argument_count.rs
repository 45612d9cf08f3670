use crate::diagnostic::{Code, Example, Family};

/// A function gets too few or too many arguments.
pub static ARGUMENT_COUNT: Code = Code {
    name: "argument_count",
    family: Family::Expressions,
    summary: "A function gets too few or too many arguments.",
    why: "Each function of Terraform takes a fixed number of arguments, some any number after those.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        output x = upper("a", "b");
        //         ^^^^^
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output x = upper("a");
        output y = max(1, 2, 3);
    }
}"#,
    )],
    source: "`terraform metadata functions -json` of Terraform 1.11",
    allowable: false,
};
