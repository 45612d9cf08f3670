use crate::diagnostic::{Code, Example, Family};

/// A `remote` of a stack that is no root.
pub static REMOTE_WITHOUT_WORKSPACE: Code = Code {
    name: "remote_without_workspace",
    family: Family::References,
    summary: "A `remote` of a stack that is no root.",
    why: "`remote` reads the state of another root stack. A stack without `#[workspace(…)]` has none: it lives in the states of those that bring it in.",
    fails: &[Example(
        r#"stack! {
    pub Network {
        output zones = ["a", "b"];
    }
    pub Demo {
        remote Network network;
        //     ^^^^^^^ `Network` is no root stack, it has no state to read
        output zones = network.zones;
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("network")]
    pub Network {
        output zones = ["a", "b"];
    }
    #[workspace("demo")]
    pub Demo {
        remote Network network;
        output zones = network.zones;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
