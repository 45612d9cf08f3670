use crate::diagnostic::{Code, Example, Family};

/// A provider configuration that no stack of the root declares.
pub static UNDECLARED_PROVIDER: Code = Code {
    name: "undeclared_provider",
    family: Family::References,
    summary: "A provider configuration that no stack of the root declares.",
    why: "Terraform would say that the provider's configuration is not present, and mean that its alias is unknown. A provider without alias need not be declared.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        resource aws_eip address { provider: aws.wets, domain: "vpc" }
        //                                   ^^^^^^^^ no provider `aws.wets` is configured
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        resource aws_eip address { provider: aws.west, domain: "vpc" }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
