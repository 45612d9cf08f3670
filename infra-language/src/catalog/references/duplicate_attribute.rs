use crate::diagnostic::{Code, Example, Family};

/// An attribute that is set twice in one body.
pub static DUPLICATE_ATTRIBUTE: Code = Code {
    name: "duplicate_attribute",
    family: Family::References,
    summary: "An attribute that is set twice in one body.",
    why: "Terraform takes one value per attribute. Nested blocks may repeat, attributes may not, unless they stand in different arms of one `if`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_eip address {
            domain: "vpc",
            domain: "standard",
        //  ^^^^^^ `domain` is set twice
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        let vpc = true;
        resource aws_eip address {
            if vpc { domain: "vpc" } else { domain: "standard" }
        }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
