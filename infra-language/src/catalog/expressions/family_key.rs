use crate::diagnostic::{Code, Example, Family};

/// The key of a family is not a known text or number.
pub static FAMILY_KEY: Code = Code {
    name: "family_key",
    family: Family::Expressions,
    summary: "The key of a family is not a known text or number.",
    why: "A family `name[key]` is unrolled at compile time, and its keys become part of Terraform's names. A key must therefore be a text, number or bool known at compile time.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        for x in [["a"]] {
            resource aws_eip a[x] { domain: "vpc" }
            //                 ^ a family's key is a text or number known at compile time
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        for x in ["a", "b"] {
            resource aws_eip a[x] { domain: "vpc", tags: { Name: "eip-{x}-{suffix}" } }
        }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
