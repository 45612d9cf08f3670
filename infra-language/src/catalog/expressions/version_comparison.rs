use crate::diagnostic::{Code, Example, Family};

/// A provider version is compared with something that is no version.
pub static VERSION_COMPARISON: Code = Code {
    name: "version_comparison",
    family: Family::Expressions,
    summary: "A provider version is compared with something that is no version.",
    why: r#"`provider.aws >= "6.0"` is decided at compile time, once per target, component by component. The other side is a version in quotes."#,
    fails: &[Example(
        r#"stack! {
    pub Demo {
        if provider.aws >= 6 {
        //                 ^ a provider's version is compared with a version in quotes
            resource aws_eip a { domain: "vpc", tags: { Name: "eip-{suffix}" } }
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        if provider.aws >= "5.0" {
            resource aws_eip a { domain: "vpc", tags: { Name: "eip-{suffix}" } }
        }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
