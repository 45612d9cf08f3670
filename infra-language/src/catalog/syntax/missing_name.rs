use crate::diagnostic::{Code, Example, Family};

/// An item without a name.
pub static MISSING_NAME: Code = Code {
    name: "missing_name",
    family: Family::Syntax,
    summary: "An item without a name.",
    why: "Everything that a stack declares has a name by which the rest of the stack refers to it.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        resource aws_vpc { cidr_block: "10.0.0.0/16" }
        //               ^ a resource needs a name here, found `{`
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
