use crate::diagnostic::{Code, Example, Family};

/// A name in quotes.
pub static QUOTED_NAME: Code = Code {
    name: "quoted_name",
    family: Family::Syntax,
    summary: "A name in quotes.",
    why: "Terraform's own language quotes the type and name of a block. Here they are plain words, and so are the \
          names of attributes: what is in quotes is a value, or a name with dashes.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        resource "aws_vpc" "main" { cidr_block: "10.0.0.0/16" }
        //       ^^^^^^^^^^^^^^^^ the type and name of a resource are written without quotes
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        resource aws_vpc main { "cidr_block": "10.0.0.0/16" }
        //                      ^^^^^^^^^^^^ the name of an attribute is written without quotes
    }
}
"#,
        ),
    ],
    passes: &[
        Example(
            r#"
stack! {
    pub Demo {
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        resource aws_vpc main { cidr_block: "10.0.0.0/16", tags: { "Team": "payments" } }
    }
}
"#,
        ),
    ],
    source: "the language",
    allowable: false,
};
