use crate::diagnostic::{Code, Example, Family};

/// `count` or `for_each` of a nested stack says no instances.
pub static STACK_META_ARGUMENT: Code = Code {
    name: "stack_meta_argument",
    family: Family::Expressions,
    summary: "`count` or `for_each` of a nested stack says no instances.",
    why: "A nested stack is repeated while Rust compiles: `count` is a whole number from 0 on, `for_each` a map, an object \
          or a set of texts, as in Terraform, and a stack has one of the two.",
    fails: &[Example(
        r#"stack! {
    pub Zone<name: string> {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{name}-{suffix}" } }
    }
    pub Demo {
        stack Zone zone { for_each: ["a", "b"], name: each.key }
        //                          ^^^^^^^^^^ `for_each` takes a map, an object or a set of texts, this is tuple([string,string])
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Zone<name: string> {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{name}-{suffix}" } }
    }
    pub Demo {
        stack Zone zone { for_each: toset(["a", "b"]), name: each.key }
        stack Zone spare { count: 2, name: "spare-{count.index}" }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
