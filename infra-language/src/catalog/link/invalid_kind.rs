use crate::diagnostic::{Code, Example, Family};

/// A `#[resource]` is not of its form.
pub static INVALID_KIND: Code = Code {
    name: "invalid_kind",
    family: Family::Link,
    summary: "A `#[resource]` is not of its form.",
    why: "A kind is a struct with named fields over one provider type: `#[resource(aws_kms_key, name = \"…\")]`. A field is \
          the user's to set, or has `#[default(…)]`, `#[fixed(…)]`, or is a `#[parameter]` of the kind's own expressions. \
          Where the crate `infra` has another name, `crate = my_infra` says its path.",
    fails: &[
        Example(
            r#"#[resource(aws_kms_key)]
pub struct Key(String);
//         ^^^ a kind is a struct with named fields"#,
        ),
        Example(
            r#"#[resource(aws_kms_key)]
pub struct Key {
    #[fixed]
//  ^^^^^^^^ `#[fixed]` needs a value
    enable_key_rotation: bool,
}"#,
        ),
    ],
    passes: &[Example(
        r#"#[resource(aws_kms_key, name = "kms-key-{suffix}")]
pub struct Key {
    pub description: String,
    #[default(30)]
    pub deletion_window_in_days: u8,
    #[fixed(true)]
    enable_key_rotation: bool,
}"#,
    )],
    source: "the language",
    allowable: false,
};
