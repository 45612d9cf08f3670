use crate::diagnostic::{Code, Example, Family};

/// A short name that several resources of different types share.
pub static AMBIGUOUS_NAME: Code = Code {
    name: "ambiguous_name",
    family: Family::References,
    summary: "A short name that several resources of different types share.",
    why: "Resources of different types may have the same name. The short name then says too little, and the full form with the type tells them apart.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_eip main { domain: "vpc" }
        data aws_region main {}
        output address = main.public_ip;
        //               ^^^^ `main` may be any of 2 resources
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_eip main { domain: "vpc" }
        data aws_region main {}
        output address = aws_eip.main.public_ip;
        output region = data.aws_region.main.id;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
