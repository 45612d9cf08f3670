use crate::{
    check::{Check, Context, Findings, LooksAt, unused},
    diagnostic::{Code, Example, Family},
    program::Declared,
};

/// A `let` that nothing uses.
static CODE: Code = Code {
    name: "unused_let",
    family: Family::References,
    summary: "A `let` that nothing uses.",
    why: "It is a leftover, or the place that should use it misspells another name. A name that begins with `_` may stay unused.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        let zone = "a";
        //  ^^^^ let `zone` is never used
        output region = "us-east-1";
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        let zone = "a";
        let _later = "b";
        output zone = zone;
    }
}"#,
    )],
    source: "the language",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Program(program)]);

fn program(context: &Context<'_>, out: &mut Findings<'_>) {
    unused::report(context, Declared::Let, &CODE, out);
}
