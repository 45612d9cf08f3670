use crate::{
    Span,
    check::{Check, Context, Findings, Item, LooksAt, level::word},
    diagnostic::{Code, Diagnostic, Example, Family},
    program::Level,
};

/// `#[allow(…)]` or `rules { … }` names what is no rule, or one that cannot be silenced.
static CODE: Code = Code {
    name: "unknown_rule",
    family: Family::House,
    summary: "`#[allow(…)]` or `rules { … }` names what is no rule, or one that is always on.",
    why: "A misspelt rule would silence nothing, and nobody would notice. Structural checks, such as \
          `unknown_attribute`, find what Terraform or AWS refuses in any case: silencing them would help nobody. \
          `cargo infra explain` lists all rules; a level is one of `allow`, `warn` and `deny`.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        #[allow(name_without_sufix, reason = "AWS prescribes this name")]
        //      ^^^^^^^^^^^^^^^^^^ no rule `name_without_sufix`
        resource aws_iam_role dms { name: "dms-{suffix}", assume_role_policy: "{{}}" }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { name_without_suffix: off }
        //                           ^^^ `name_without_suffix` takes one of `allow`, `warn`, `deny`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { name_without_suffix: warn }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Program(program)]);

fn program(context: &Context<'_>, out: &mut Findings<'_>) {
    for stated in context.levels.stated() {
        let (name, span) = (&stated.argument.name, stated.argument.name_span);
        if let Some(found) = no_rule(context, name, span).filter(|_| !stated.taken) {
            out.push(Item::Stack, found);
        } else if stated.level.is_none() {
            let levels = Level::WORDS.map(|word| format!("`{word}`")).join(", ");
            let found = Diagnostic::error(&CODE, stated.argument.span, format!("`{name}` takes one of {levels}"));
            let near = crate::nearest(word(stated.argument), Level::WORDS);
            out.push(
                Item::Stack,
                match near {
                    Some(_) => found.nearest(near),
                    None => found.help("a rule that is off is `allow`"),
                },
            );
        }
    }
    let Some(stack) = context.program.stack(context.own) else { return };
    stack.each_attribute(&mut |attribute| {
        for rule in attribute.rules() {
            if let Some(found) = no_rule(context, &rule.text, rule.span) {
                out.push(Item::Stack, found);
            }
        }
    });
}

/// Why a name that is written for a rule is not one's.
fn no_rule(context: &Context<'_>, name: &str, span: Span) -> Option<Diagnostic> {
    match context.registry.check(name) {
        _ if context.taken.has(name) => None,
        Some(check) if check.code.allowable => None,
        Some(_) => Some(
            Diagnostic::error(&CODE, span, format!("`{name}` is always on"))
                .help("what it finds does not work, so that it cannot be allowed"),
        ),
        None => {
            let near = context.nearest_rule(name);
            // A root may take the rule in a pack that this definition need not know: only what is like a rule of ours
            // is a slip for certain.
            if !context.root && crate::nearest(name, context.registry.rules()).is_none() {
                return None;
            }
            let found = Diagnostic::error(&CODE, span, format!("no rule `{name}`")).nearest(near.as_deref());
            Some(if near.is_none() { found.help("`cargo infra explain` lists all rules") } else { found })
        }
    }
}
