use crate::diagnostic::{Code, Example, Family};

/// A nested stack without one of the arguments it needs.
pub static MISSING_ARGUMENT: Code = Code {
    name: "missing_argument",
    family: Family::References,
    summary: "A nested stack without one of the arguments it needs.",
    why: "Every parameter without a default needs an argument where the stack is brought in.",
    fails: &[Example(
        r#"stack! {
    pub Network<cidr: string, zone: string = "a"> {
        output range = "{cidr} {zone}";
    }
    pub Demo {
        stack Network network {}
        //            ^^^^^^^ missing argument `cidr` of stack `Network`
        output range = network.range;
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Network<cidr: string, zone: string = "a"> {
        output range = "{cidr} {zone}";
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
