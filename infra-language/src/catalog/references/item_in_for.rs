use crate::diagnostic::{Code, Example, Family};

/// An item in a `for` that cannot be repeated.
pub static ITEM_IN_FOR: Code = Code {
    name: "item_in_for",
    family: Family::References,
    summary: "An item in a `for` that cannot be repeated.",
    why: "Only resources and nested stacks have keys. A variable, output, module, provider, remote or check is declared once, outside; a `let` in a `for` is seen there alone and may be repeated.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        for zone in ["a", "b"] {
            output name = zone;
            //     ^^^^ output `name` cannot stand in a `for`
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output names = [for zone in ["a", "b"]: "us-east-1{zone}"];
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
