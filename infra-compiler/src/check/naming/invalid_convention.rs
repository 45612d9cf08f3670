use crate::{
    check::{Context, Findings, Item},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::ArgumentValue,
    names::Convention,
};

/// `rules { naming: … }` is no convention.
pub(crate) static CODE: Code = Code {
    name: "invalid_convention",
    family: Family::Naming,
    summary: "`rules { naming: … }` is no convention.",
    why: "A root's convention is a text of `{{type}}`, `{{qualifier}}`, `{suffix}` and what stands between them; the \
          suffix must be among them.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { naming: "{{kind}}-{suffix}" }
        //              ^^^^^^^^^^^^^^^^^^^ no convention of names: `{kind}` is none of
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { naming: "pay-{{type}}-{{qualifier}}-{suffix}" }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};

/// Looks at the root's rules.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let rules = context.evaluated.rules.as_ref();
    let Some(argument) = rules.and_then(|rules| rules.attribute(Convention::SETTING)) else { return };
    let (ArgumentValue::Value(value) | ArgumentValue::Literal(value)) = &argument.value else { return };
    if let Err(reason) = Convention::read(value) {
        let found = Diagnostic::error(&CODE, argument.span, format!("no convention of names: {reason}"));
        out.push(Item::Stack, found.help("write `naming: \"{{type}}-{{qualifier}}-{suffix}\"`"));
    }
}
