use crate::diagnostic::{Code, Example, Family};

/// A value that is no text stands in a text.
pub static NOT_TEXT: Code = Code {
    name: "not_text",
    family: Family::Expressions,
    summary: "A value that is no text stands in a text.",
    why: r#"`"{x}"` takes texts, numbers and bools. A list or object has no one text form: choose one with `join` or `jsonencode`."#,
    fails: &[Example(
        r#"stack! {
    pub Demo {
        output x = "all: {y}";
        //         ^^^^^^^^^^ a value of type tuple([number,number]) cannot stand in a text
        let y = [1, 2];
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        let y = [1, 2];
        output x = "all: {join(\",\", y)}";
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
