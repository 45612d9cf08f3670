use crate::diagnostic::{Code, Example, Family};

/// Two resources get the same address.
pub static DUPLICATE_ADDRESS: Code = Code {
    name: "duplicate_address",
    family: Family::References,
    summary: "Two resources get the same address.",
    why: "Terraform's names are made of the stack's path, the declared name and the family key, joined by `_`. Different names can meet there.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        for key in ["a"] {
            resource aws_eip x[key] { domain: "vpc", tags: { Name: "eip-1-{suffix}" } }
        }
        resource aws_eip x_a { domain: "vpc", tags: { Name: "eip-2-{suffix}" } }
    //  ^^^^^^^^^^^^^^^^^^^^ `aws_eip.x_a` is the address of two resources
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        for key in ["a"] {
            resource aws_eip x[key] { domain: "vpc", tags: { Name: "eip-1-{suffix}" } }
        }
        resource aws_eip x_b { domain: "vpc", tags: { Name: "eip-2-{suffix}" } }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
