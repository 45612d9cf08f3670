use crate::diagnostic::{Code, Example, Family};

/// A value is known only after deployment where it must be known at compile time.
pub static NOT_STATIC: Code = Code {
    name: "not_static",
    family: Family::Expressions,
    summary: "A value is known only after deployment where it must be known at compile time.",
    why: "`for` and `if` over items, keys of families and parameters that shape a stack are decided while Rust compiles. What depends on a deployed value is Terraform's to repeat: `count` and `for_each` of one resource, `dynamic` blocks (a `for` inside a body), `for` expressions.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        for x in vpc.id {
        //       ^^^^^^ this `for` goes through something known only after deployment
            resource aws_eip a[x] { domain: "vpc" }
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        variable big { type: bool, default: false }
        if big {
        // ^^^ this condition is known only after deployment
            resource aws_eip a { domain: "vpc", tags: { Name: "eip-{suffix}" } }
        }
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        variable big { type: bool, default: false }
        resource aws_eip a { count: if big { 1 } else { 0 }, domain: "vpc", tags: { Name: "eip-{suffix}" } }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
