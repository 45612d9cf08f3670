use crate::{
    check::{Check, Context, Findings, LooksAt, unused},
    diagnostic::{Code, Example, Family},
    program::Declared,
};

/// A parameter that nothing in the stack or kind uses.
static CODE: Code = Code {
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
    #[workspace("demo")]
    pub Demo {
        stack Network network { cidr: "10.0.0.0/16", zones: ["a"] }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Network<cidr: cidr, zones: [string]> {
        output range = cidr;
        output zones = zones;
    }
    #[workspace("demo")]
    pub Demo {
        stack Network network { cidr: "10.0.0.0/16", zones: ["a"] }
    }
}"#,
    )],
    source: "the language",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Program(program)]);

fn program(context: &Context<'_>, out: &mut Findings<'_>) {
    unused::report(context, Declared::Parameter, &CODE, out);
}
