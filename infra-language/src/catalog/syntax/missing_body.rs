use crate::diagnostic::{Code, Example, Family};

/// An item without its braces.
pub static MISSING_BODY: Code = Code {
    name: "missing_body",
    family: Family::Syntax,
    summary: "An item without its braces.",
    why: "Resources, providers, variables and most other items hold their arguments in braces, written directly \
          behind the name.",
    fails: &[
        Example(
            r#"
stack! {
    pub Demo {
        resource aws_vpc main;
        //               ^^^^ a resource needs a body in braces
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        provider aws = { region: "us-east-1" }
        //       ^^^ a provider needs a body in braces
    }
}
"#,
        ),
    ],
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
