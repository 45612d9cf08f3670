use crate::diagnostic::{Code, Example, Family};

/// An attribute without the colon before its value.
pub static MISSING_COLON: Code = Code {
    name: "missing_colon",
    family: Family::Syntax,
    summary: "An attribute without the colon before its value.",
    why: "An attribute is a name, a colon, and a value.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        resource aws_vpc main { cidr_block "10.0.0.0/16" }
        //                      ^^^^^^^^^^ a `:` is missing after `cidr_block`
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
