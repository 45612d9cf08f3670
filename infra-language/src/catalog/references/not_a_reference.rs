use crate::diagnostic::{Code, Example, Family};

/// A plain reference belongs here.
pub static NOT_A_REFERENCE: Code = Code {
    name: "not_a_reference",
    family: Family::References,
    summary: "A plain reference belongs here.",
    why: "`depends_on`, `ignore_changes`, `moved`, `import`, `removed`, `provider` and `providers` take bare references: names of things, not values computed from them.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", depends_on: ["x"], tags: { Name: "vpc-{suffix}" } }
        //                                                             ^^^ `depends_on` takes resources, modules and nested stacks
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        resource aws_eip a { domain: "vpc", depends_on: [vpc], tags: { Name: "eip-{suffix}" } }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
