use crate::diagnostic::{Code, Example, Family};

/// A `let` that nothing uses.
pub static UNUSED_LET: Code = Code {
    name: "unused_let",
    family: Family::References,
    summary: "A `let` that nothing uses.",
    why: "It is a leftover, or the place that should use it misspells another name. A name that begins with `_` may stay unused.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        let zone = "a";
        //  ^^^^ let `zone` is never used
        output region = "us-east-1";
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        let zone = "a";
        let _later = "b";
        output zone = zone;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
