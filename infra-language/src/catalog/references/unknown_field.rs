use crate::diagnostic::{Code, Example, Family};

/// A field that the kind does not have.
pub static UNKNOWN_FIELD: Code = Code {
    name: "unknown_field",
    family: Family::References,
    summary: "A field that the kind does not have.",
    why: "A kind is the house's own way to run one provider type: what its struct does not list is not for its users to set.",
    fails: &[Example(
        r#"#[resource(aws_eip)]
pub struct Address {
    pub network_border_group: String,
    #[fixed("vpc")]
    domain: String,
}

stack! {
    pub Demo {
        resource Address address { network_border_group: "us-east-1", instance: "i-0123456789abcdef0" }
        //                                                            ^^^^^^^^ kind `Address` has no field `instance`
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
