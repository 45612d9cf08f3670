use crate::diagnostic::{Code, Example, Family};

/// A stack needs itself.
pub static RECURSIVE_STACK: Code = Code {
    name: "recursive_stack",
    family: Family::Link,
    summary: "A stack needs itself.",
    why: "A stack is written out where it is brought in, so one that brings in itself, directly or through others, would \
          never end; and of two roots that read each other's outputs, neither could be applied first. Stacks of one \
          `stack! { … }` that do so are found by name. Across several, Rust finds that the name of one of them is not \
          defined yet: `cannot find macro`.",
    fails: &[
        Example(
            r#"stack! {
    pub Network {
        stack Network inner {}
        //    ^^^^^^^ `Network` needs itself
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Network {
        stack Endpoints endpoints {}
        //    ^^^^^^^^^ `Network` needs itself: `Network` → `Endpoints` → `Network`
    }
    pub Endpoints {
        stack Network network {}
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Network {
        output name = "main";
    }
    pub Endpoints<network: string> {
        output name = "endpoints-{network}";
    }
    pub Site {
        stack Network network {}
        stack Endpoints endpoints { network: network.name }
        output name = endpoints.name;
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
