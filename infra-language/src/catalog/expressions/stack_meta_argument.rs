use crate::diagnostic::{Code, Example, Family};

/// `count` or `for_each` of a nested stack says no instances, or the stack cannot be repeated so.
pub static STACK_META_ARGUMENT: Code = Code {
    name: "stack_meta_argument",
    family: Family::Expressions,
    summary: "`count` or `for_each` of a nested stack says no instances, or the stack cannot be repeated so.",
    why: "As in Terraform, `count` is a whole number from 0 on, `for_each` a map, an object or a set of texts, and a stack \
          has one of the two. One that only the deployment knows makes a module of the stack, in which Terraform lets \
          no provider be configured and nothing be imported.",
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
