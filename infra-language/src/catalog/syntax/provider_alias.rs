use crate::diagnostic::{Code, Example, Family};

/// `alias` in the configuration of a provider.
pub static PROVIDER_ALIAS: Code = Code {
    name: "provider_alias",
    family: Family::Syntax,
    summary: "`alias` in the configuration of a provider.",
    why: "Terraform's own language gives a second configuration of a provider its alias as an argument. Here the alias \
          stands behind the provider's name, as it does wherever the configuration is named.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        provider aws { alias: "west", region: "us-west-2" }
        //             ^^^^^ the alias of a provider stands behind its name
        resource aws_eip address { domain: "vpc", provider: aws.west }
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        provider aws.west { region: "us-west-2" }
        resource aws_eip address { domain: "vpc", provider: aws.west }
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
