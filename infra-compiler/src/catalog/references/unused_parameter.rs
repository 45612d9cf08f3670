use crate::diagnostic::{Code, Example, Family};

/// A parameter that nothing in the stack or kind uses.
pub static UNUSED_PARAMETER: Code = Code {
    name: "unused_parameter",
    family: Family::References,
    summary: "A parameter that nothing in the stack or kind uses.",
    why: "Whoever brings the stack in must give it a value that changes nothing. A name that begins with `_` may stay unused.",
    fails: &[Example(
        r#"stack! {
    pub Network<cidr: cidr, zones: [string]> {
        //                  ^^^^^ parameter `zones` is never used
        output range = cidr;
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Network<cidr: cidr, zones: [string]> {
        output range = cidr;
        output zones = zones;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
