use crate::diagnostic::{Code, Example, Family};

/// A root stack with parameters.
pub static ROOT_WITH_PARAMETERS: Code = Code {
    name: "root_with_parameters",
    family: Family::References,
    summary: "A root stack with parameters.",
    why: "A root stack is one Terraform workspace; nobody brings it in, so nobody can give it arguments. What is decided when Terraform runs is a `variable`, what is decided now is a `let`.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo<region: string> {
        //   ^^^^^^ root stack `Demo` has parameters
        output region = region;
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable region { type: string, default: "us-east-1" }
        output region = region;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
