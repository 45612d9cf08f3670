use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, ArgumentValue},
    names::{Convention, NAMED, TAGS},
};

/// `rules { naming: … }` is no convention, or `tags` none.
static CODE: Code = Code {
    name: "invalid_convention",
    family: Family::Naming,
    summary: "`rules { naming: … }` is no convention.",
    why: "A root's convention is a text of `{{type}}`, `{{qualifier}}`, `{suffix}` and what stands between them; the \
          suffix must be among them. `naming: none` is for estates that have names already: none is filled in, and none has to \
          hold its type or the suffix. `tags: named` has every resource with a name and tags carry that name as its tag `Name`; \
          there is no other word.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { naming: "{{kind}}-{suffix}" }
        //              ^^^^^^^^^^^^^^^^^^^ no convention of names: `{kind}` is none of
    }
}"#,
    )],
    passes: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { naming: "pay-{{type}}-{{qualifier}}-{suffix}" }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { tags: named }
        resource aws_sqs_queue jobs {}
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { naming: none }
        resource aws_sqs_queue legacy { name: "ORDERS_prod" }
    }
}"#,
        ),
    ],
    source: "the language",
    allowable: false,
};

pub(super) static CHECK: Check =
    Check::new(&CODE, &[LooksAt::Setting(Convention::SETTING, setting), LooksAt::Setting(TAGS, tags)]);

fn tags(_: &Context<'_>, argument: &Argument, out: &mut Findings<'_>) {
    if matches!(&argument.value, ArgumentValue::Keyword(word) if &**word == NAMED) {
        return;
    }
    let found = Diagnostic::error(&CODE, argument.span, "no convention of tags");
    out.push(Item::Stack, found.help("write `tags: named`, or leave it out"));
}

fn setting(_: &Context<'_>, argument: &Argument, out: &mut Findings<'_>) {
    let (ArgumentValue::Value(value) | ArgumentValue::Literal(value)) = &argument.value else { return };
    if let Err(reason) = Convention::read(value) {
        let found = Diagnostic::error(&CODE, argument.span, format!("no convention of names: {reason}"));
        out.push(Item::Stack, found.help("write `naming: \"{{type}}-{{qualifier}}-{suffix}\"`, or `naming: none`"));
    }
}
