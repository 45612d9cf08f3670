use crate::diagnostic::{Code, Example, Family};

/// The key of an object is no text.
pub static OBJECT_KEY: Code = Code {
    name: "object_key",
    family: Family::Expressions,
    summary: "The key of an object is no text.",
    why: "Keys of objects are texts; numbers and bools are converted, lists and objects are not.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        output x = {for v in [1]: [v] => v};
        //                        ^^^ a key is text, this is tuple([number])
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output x = {for v in [1]: v => v};
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
