use crate::diagnostic::{Code, Example, Family};

/// An argument that a `validation` of the stack refuses.
pub static INVALID_ARGUMENT: Code = Code {
    name: "invalid_argument",
    family: Family::Expressions,
    summary: "An argument that a `validation` of the stack refuses.",
    why: "A stack says in `validation { … }` what its parameters must be. A static value is looked at while Rust compiles, \
          and the error stands where it is given.",
    fails: &[Example(
        r#"stack! {
    pub Logs<days: number> {
        validation { condition: contains([30, 90], days), error_message: "logs are kept for 30 or 90 days" }
        resource aws_cloudwatch_log_group logs { retention_in_days: days }
    }
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        stack Logs logs { days: 60 }
        //                      ^^ logs are kept for 30 or 90 days
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Logs<days: number> {
        validation { condition: contains([30, 90], days), error_message: "logs are kept for 30 or 90 days" }
        resource aws_cloudwatch_log_group logs { retention_in_days: days }
    }
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        stack Logs logs { days: 30 }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
