use crate::diagnostic::{Code, Example, Family};

/// A path that should lead to a kind and leads to a stack.
pub static NOT_A_KIND: Code = Code {
    name: "not_a_kind",
    family: Family::References,
    summary: "A path that should lead to a kind and leads to a stack.",
    why: "`resource` makes an instance of a provider type or of a kind; a stack is brought in by `stack`.",
    fails: &[Example(
        r#"stack! {
    pub Network {
        output zones = ["a", "b"];
    }
    pub Demo {
        resource Network network {}
        //       ^^^^^^^ `Network` is a stack, not a resource kind
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
