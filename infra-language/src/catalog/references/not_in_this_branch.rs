use crate::diagnostic::{Code, Example, Family};

/// A name is declared, but only in a branch that is not taken.
pub static NOT_IN_THIS_BRANCH: Code = Code {
    name: "not_in_this_branch",
    family: Family::References,
    summary: "A name is declared, but only in a branch that is not taken.",
    why: "`if` over items decides at compile time which of them exist. A use of such an item belongs under the same condition, or each branch declares the name.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        if false {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        }
        output id = vpc.id;
        //          ^^^ `vpc` is declared only in a branch that is not taken
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        if true {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        } else {
            data aws_vpc vpc { default: true }
        }
        output id = vpc.id;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
