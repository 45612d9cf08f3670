use crate::diagnostic::{Code, Example, Family};

/// A variable that nothing uses.
pub static UNUSED_VARIABLE: Code = Code {
    name: "unused_variable",
    family: Family::References,
    summary: "A variable that nothing uses.",
    why: "Whoever runs Terraform is asked for a value that changes nothing. Its own validation does not count as a use. A name that begins with `_` may stay unused.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        variable percent { type: number, default: 0 }
        //       ^^^^^^^ variable `percent` is never used
        output region = "us-east-1";
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        variable percent { type: number, default: 0 }
        output percent = percent;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
