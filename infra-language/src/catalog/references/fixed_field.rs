use crate::diagnostic::{Code, Example, Family};

/// A field that the kind fixes.
pub static FIXED_FIELD: Code = Code {
    name: "fixed_field",
    family: Family::References,
    summary: "A field that the kind fixes.",
    why: "The kind sets it, so that every resource of the kind has it the same way.",
    fails: &[Example(
        r#"#[resource(aws_eip)]
pub struct Address {
    pub network_border_group: String,
    #[fixed("vpc")]
    domain: String,
}

stack! {
    pub Demo {
        resource Address address { network_border_group: "us-east-1", domain: "standard" }
        //                                                            ^^^^^^ `domain` is fixed by `Address`
    }
}"#,
    )],
    passes: &[Example(
        r#"#[resource(aws_eip)]
pub struct Address {
    pub network_border_group: String,
    #[fixed("vpc")]
    domain: String,
}

stack! {
    pub Demo {
        resource Address address { network_border_group: "us-east-1" }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
