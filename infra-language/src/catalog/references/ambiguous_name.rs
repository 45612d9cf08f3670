use crate::diagnostic::{Code, Example, Family};

/// A short name that several resources of different types share.
pub static AMBIGUOUS_NAME: Code = Code {
    name: "ambiguous_name",
    family: Family::References,
    summary: "A short name that several resources of different types share.",
    why: "Resources of different types may have the same name. Where the attribute that follows is one of only one of them, in every version that the stack names, the short name means that one. Else it says too little, and the full form with the type tells them apart.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_eip main { domain: "vpc" }
        data aws_region main {}
        output address = main.id;
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
        output only_addresses_have_it = main.public_ip;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
