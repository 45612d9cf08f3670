use crate::diagnostic::{Code, Example, Family};

/// This is not a type.
pub static INVALID_TYPE: Code = Code {
    name: "invalid_type",
    family: Family::Expressions,
    summary: "This is not a type.",
    why: "Types are Terraform's (`string`, `number`, `bool`, `any`, `list(…)`, `set(…)`, `map(…)`, `tuple([…])`, `object({…})`, and `[…]` for a list); parameters also know `cidr`, `arn`, `port`, `percent`, `duration` and `ref(aws_vpc)`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        variable x { type: strin, default: "a" }
        //                 ^^^^^ `strin` is not a type
        output y = x;
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        variable x { type: map(list(string)), default: { a: ["b"] } }
        output y = x;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
