use crate::diagnostic::{Code, Example, Family};

/// There is no function of this name.
pub static UNKNOWN_FUNCTION: Code = Code {
    name: "unknown_function",
    family: Family::Expressions,
    summary: "There is no function of this name.",
    why: "The functions are those of Terraform 1.11 by their names, and those of providers as `provider::aws::arn_parse`.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        output x = uper("a");
        //         ^^^^ no function `uper`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        output x = provider::aws::arn_pars("arn:aws:s3:::b");
        //         ^^^^^^^^^^^^^^^^^^^^^^^ no function `arn_pars` in provider `aws`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output x = upper("a");
        output y = provider::aws::arn_parse("arn:aws:s3:::b");
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
