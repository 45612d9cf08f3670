use crate::diagnostic::{Code, Example, Family};

/// A name that is declared twice.
pub static DUPLICATE_NAME: Code = Code {
    name: "duplicate_name",
    family: Family::References,
    summary: "A name that is declared twice.",
    why: "All items of a stack share one namespace with its parameters; outputs have their own. Resources of different types may share a name, and so may the two arms of an `if`.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        let zone = "a";
        let zone = "b";
        //  ^^^^ `zone` is declared twice
        output zone = zone;
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        output zone = "a";
        output zone = "b";
        //     ^^^^ `zone` is declared twice
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        let zone = "a";
        output zone = zone;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
