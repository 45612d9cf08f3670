use crate::diagnostic::{Code, Example, Family};

/// `for` goes through something that has no elements.
pub static NOT_ITERABLE: Code = Code {
    name: "not_iterable",
    family: Family::Expressions,
    summary: "`for` goes through something that has no elements.",
    why: "Lists, sets, maps and objects have elements; texts, numbers and bools have none.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        output x = [for c in "abc": c];
        //                   ^^^^^ `for` goes through a list, set, map or object, this is string
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output x = [for c in split("", "abc"): c];
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
