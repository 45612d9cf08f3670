use crate::diagnostic::{Code, Example, Family};

/// A resource without a field that its kind requires.
pub static MISSING_FIELD: Code = Code {
    name: "missing_field",
    family: Family::References,
    summary: "A resource without a field that its kind requires.",
    why: "A field without `#[default(…)]` or `#[fixed(…)]` that is no `Option` must be set by every user of the kind.",
    fails: &[Example(
        r#"#[resource(aws_eip)]
pub struct Address {
    pub network_border_group: String,
    #[fixed("vpc")]
    domain: String,
}

stack! {
    pub Demo {
        resource Address address {}
        //               ^^^^^^^ missing field `network_border_group` of kind `Address`
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
