use crate::diagnostic::{Code, Example, Family};

/// A name that the stack does not declare.
pub static UNDECLARED_NAME: Code = Code {
    name: "undeclared_name",
    family: Family::References,
    summary: "A name that the stack does not declare.",
    why: "Every path begins with a name of the stack: an item, a parameter, a name bound by `for`, the type of a declared resource, or one of Terraform's own names. There is no silent fall-through to Rust: its values come in through `rust(…)` alone.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        let zones = ["a", "b"];
        output count_of_zones = length(zones);
        output first = zonse[0];
        //             ^^^^^ `zonse` is not declared in this stack
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_eip gateway { domain: "vpc" }
        output address = aws_eip.gatewy.public_ip;
        //                       ^^^^^^ no `aws_eip` named `gatewy` is declared in this stack
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo<region: string> {
        output region = local.region;
        //              ^^^^^ there is no `local` here
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        let zones = ["a", "b"];
        resource aws_eip gateway { domain: "vpc" }
        output first = zones[0];
        output names = [for zone in zones: "us-east-1{zone}"];
        output address = aws_eip.gateway.public_ip;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
