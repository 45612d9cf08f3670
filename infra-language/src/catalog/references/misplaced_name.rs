use crate::diagnostic::{Code, Example, Family};

/// `each`, `count` or `self` where it means nothing.
pub static MISPLACED_NAME: Code = Code {
    name: "misplaced_name",
    family: Family::References,
    summary: "`each`, `count` or `self` where it means nothing.",
    why: "`each` belongs to a resource or module with `for_each`, `count` to one with `count`, and `self` to provisioners, connections and postconditions.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        output key = each.key;
        //           ^^^^ `each` means something only in a resource or module that has `for_each`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        output index = count.index;
        //             ^^^^^ `count` means something only in a resource or module that has `count`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_eip address { count: 2, domain: "vpc", tags: { Name: "eip-{suffix}-{count.index}" } }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
