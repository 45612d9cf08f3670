use crate::diagnostic::{Code, Example, Family};

/// An item inside of a body.
pub static MISPLACED_ITEM: Code = Code {
    name: "misplaced_item",
    family: Family::Syntax,
    summary: "An item inside of a body.",
    why: "`let`, `resource`, `output` and the like are items of a stack. A body holds attributes and blocks.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        resource aws_vpc main {
            let range = "10.0.0.0/16";
          //^^^ `let` is an item of a stack, not part of a body
            cidr_block: "10.0.0.0/16",
        }
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        let range = "10.0.0.0/16";
        resource aws_vpc main { cidr_block: range }
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
