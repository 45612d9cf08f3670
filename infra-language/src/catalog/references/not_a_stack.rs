use crate::diagnostic::{Code, Example, Family};

/// A path that should lead to a stack and leads to a kind.
pub static NOT_A_STACK: Code = Code {
    name: "not_a_stack",
    family: Family::References,
    summary: "A path that should lead to a stack and leads to a kind.",
    why: "`stack` brings in a stack, `remote` reads one; a kind is what `resource` makes an instance of.",
    fails: &[Example(
        r#"#[resource(aws_eip)]
pub struct Address {
    pub network_border_group: String,
    #[fixed("vpc")]
    domain: String,
}

stack! {
    pub Demo {
        stack Address address {}
        //    ^^^^^^^ `Address` is a resource kind, not a stack
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
