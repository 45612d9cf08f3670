use crate::diagnostic::{Code, Example, Family};

/// An argument that the nested stack has no parameter for.
pub static UNKNOWN_ARGUMENT: Code = Code {
    name: "unknown_argument",
    family: Family::References,
    summary: "An argument that the nested stack has no parameter for.",
    why: "A stack takes the arguments that its angle brackets declare and no others.",
    fails: &[Example(
        r#"stack! {
    pub Network<cidr: string> {
        output range = cidr;
    }
    pub Demo {
        stack Network network { cidr_block: "10.0.0.0/16", cidr: "10.0.0.0/16" }
        //                      ^^^^^^^^^^ stack `Network` has no parameter `cidr_block`
        output range = network.range;
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Network<cidr: string> {
        output range = cidr;
    }
    pub Demo {
        stack Network network { cidr: "10.0.0.0/16" }
        output range = network.range;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
