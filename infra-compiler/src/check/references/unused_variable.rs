use crate::{
    check::{Check, Context, Findings, LooksAt, unused},
    diagnostic::{Code, Example, Family},
    program::Declared,
};

/// A variable that nothing uses.
static CODE: Code = Code {
    name: "unused_variable",
    family: Family::References,
    summary: "A variable that nothing uses.",
    why: "Whoever runs Terraform is asked for a value that changes nothing. Its own validation does not count as a use. A name that begins with `_` may stay unused.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable percent { type: number, default: 0 }
        //       ^^^^^^^ variable `percent` is never used
        output region = "us-east-1";
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable percent { type: number, default: 0 }
        output percent = percent;
    }
}"#,
    )],
    source: "the language",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Program(program)]);

fn program(context: &Context<'_>, out: &mut Findings<'_>) {
    unused::report(context, Declared::Variable, &CODE, out);
}
