use crate::diagnostic::{Code, Example, Family};

/// A resource or nested stack in a `for` without a key.
pub static FAMILY_WITHOUT_KEY: Code = Code {
    name: "family_without_key",
    family: Family::References,
    summary: "A resource or nested stack in a `for` without a key.",
    why: "Each turn of the `for` makes another member of the family, and its key is what tells it from the others in addresses and references.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        for zone in ["a", "b"] {
            resource aws_eip address { domain: "vpc", tags: { Name: "eip-{zone}-{suffix}" } }
            //               ^^^^^^^ resource `address` in a `for` needs a key: `address[…]`
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        for zone in ["a", "b"] {
            resource aws_eip address[zone] { domain: "vpc", tags: { Name: "eip-{zone}-{suffix}" } }
        }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
