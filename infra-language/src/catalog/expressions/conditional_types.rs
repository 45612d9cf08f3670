use crate::diagnostic::{Code, Example, Family};

/// The two sides of a conditional have no common type.
pub static CONDITIONAL_TYPES: Code = Code {
    name: "conditional_types",
    family: Family::Expressions,
    summary: "The two sides of a conditional have no common type.",
    why: "Terraform converts both sides to one type. A text and a list have none.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        variable flag { type: bool, default: false }
        output x = if flag { "a" } else { ["a"] };
        //                                ^^^^^ one side is string, the other is tuple([string])
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        variable flag { type: bool, default: false }
        output x = if flag { "a" } else { null };
        output y = if flag { 1 } else { "b" };
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
