use crate::diagnostic::{Code, Example, Family};

/// An index or splat does not fit what it is applied to.
pub static INVALID_INDEX: Code = Code {
    name: "invalid_index",
    family: Family::References,
    summary: "An index or splat does not fit what it is applied to.",
    why: "Lists are indexed by whole numbers within their length, maps and objects by their keys, families by their members' keys; one resource has no index.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        output x = ["a", "b"][2];
        //                    ^
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        for zone in ["a", "b"] {
            resource aws_eip nat[zone] { domain: "vpc", tags: { Name: "eip-{zone}-{suffix}" } }
        }
        output x = nat["c"].id;
        //             ^^^ this family has no member `c`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{suffix}" } }
        output x = nat[*].id;
        //         ^^^ `aws_eip.nat` is one resource, not several
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        for zone in ["a", "b"] {
            resource aws_eip nat[zone] { domain: "vpc", tags: { Name: "eip-{zone}-{suffix}" } }
        }
        output x = nat["b"].id;
        output y = nat[*].id;
        output z = ["a", "b"][1];
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
