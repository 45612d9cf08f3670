use crate::diagnostic::{Code, Example, Family};

/// A value does not fit the type that is written for it.
pub static TYPE_MISMATCH: Code = Code {
    name: "type_mismatch",
    family: Family::Expressions,
    summary: "A value does not fit the type that is written for it.",
    why: "Arguments of stacks, defaults of variables, typed `let`s and fields of kinds take values of their type, after Terraform's conversions. Refined types look at the value too: a `cidr` has no host bits, a `port` is at most 65535.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        let x: number = "a lot";
        //              ^^^^^^^ expected number
        output y = x;
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Network<range: cidr> {
        resource aws_vpc vpc { cidr_block: range, tags: { Name: "vpc-{suffix}" } }
    }
    #[workspace("demo")]
    pub Demo {
        stack Network network { range: "10.0.0.1/16" }
        //                             ^^^^^^^^^^^^^ `10.0.0.1/16` has host bits set
    }
}"#,
        ),
    ],
    passes: &[
        Example(
            r#"stack! {
    pub Demo {
        let x: number = "12";
        output y = x;
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Network<range: cidr> {
        resource aws_vpc vpc { cidr_block: range, tags: { Name: "vpc-{suffix}" } }
    }
    #[workspace("demo")]
    pub Demo {
        stack Network network { range: "10.0.0.0/16" }
    }
}"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
