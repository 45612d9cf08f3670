use crate::diagnostic::{Code, Example, Family};

/// A place that Terraform reads before anything else gets a deployed value.
pub static NOT_LITERAL: Code = Code {
    name: "not_literal",
    family: Family::Expressions,
    summary: "A place that Terraform reads before anything else gets a deployed value.",
    why: "A backend's settings, a module's source, a variable's default and the flags of `lifecycle` are read before anything is evaluated. In JSON Terraform would take a reference there for plain text, without a word.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")] pub Demo {
        resource aws_s3_bucket state { bucket: "s3-bucket-{suffix}" }
        terraform { backend s3 { bucket: state.id } }
        //                               ^^^^^^^^ `bucket` is read before anything is deployed and cannot refer to it
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")] pub Demo {
        terraform { backend s3 { bucket: "states", key: "demo/{suffix}" } }
    }
}"#,
    )],
    source: "Terraform JSON syntax, tried with 1.11.4",
    allowable: false,
};
