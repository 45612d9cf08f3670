use crate::diagnostic::{Code, Example, Family};

/// A nested stack is given `count` or `for_each`.
pub static STACK_META_ARGUMENT: Code = Code {
    name: "stack_meta_argument",
    family: Family::Expressions,
    summary: "A nested stack is given `count` or `for_each`.",
    why: "A nested stack is unrolled at compile time, not a module that Terraform repeats: `for` and `if` over items do that.",
    fails: &[Example(
        r#"stack! {
    pub Zone<name: string> {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{name}-{suffix}" } }
    }
    pub Demo {
        stack Zone zone { name: "a", count: 2 }
        //                           ^^^^^ a nested stack has no `count`
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Zone<name: string> {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{name}-{suffix}" } }
    }
    pub Demo {
        for name in ["a", "b"] {
            stack Zone zone[name] { name: name }
        }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
