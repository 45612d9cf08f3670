use crate::diagnostic::{Code, Example, Family};

/// An output that the nested stack or remote root does not have.
pub static UNKNOWN_OUTPUT: Code = Code {
    name: "unknown_output",
    family: Family::References,
    summary: "An output that the nested stack or remote root does not have.",
    why: "A stack shows its outputs and nothing else; what stands in it cannot be reached from outside.",
    fails: &[Example(
        r#"stack! {
    pub Network {
        output zones = ["a", "b"];
    }
    pub Demo {
        stack Network network {}
        output zones = network.zonse;
        //                     ^^^^^ stack `network` has no output `zonse`
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Network {
        output zones = ["a", "b"];
    }
    pub Demo {
        stack Network network {}
        output zones = network.zones;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
