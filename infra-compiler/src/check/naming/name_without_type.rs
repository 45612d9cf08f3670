use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    names::{Convention, NamePiece, Part, Written},
    provider::{NameRule, type_word},
};

/// A physical name that does not begin with its type.
static CODE: Code = Code {
    name: "name_without_type",
    family: Family::Naming,
    summary: "A physical name that does not begin with its type.",
    why: "By the convention a name is `<type>-<suffix>`, or `<type>-<qualifier>-<suffix>`, where the type is the \
          provider's, in dashes and without the provider: whoever reads a bill or a log sees what it is. A kind may have \
          a pattern of its own, and a root another convention: `rules { naming: \"pay-{{type}}-{{qualifier}}-{suffix}\" }`.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic alerts { name: "alerts-{suffix}" }
        //                                    ^^^^^^^^^^^^^^^^^ the name `alerts-{suffix}` does not begin with `sns-topic`
        // = help: write `sns-topic-alerts-{suffix}`
    }
}"#,
    )],
    passes: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic alerts { name: "sns-topic-alerts-{suffix}" }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { naming: "pay-{{type}}-{{qualifier}}-{suffix}" }
        resource aws_sns_topic alerts { name: "pay-sns-topic-alerts-{suffix}" }
    }
}"#,
        ),
    ],
    source: "the convention of names: `<type>-<suffix>`",
    allowable: true,
};

// What a definition alone cannot know is the root's convention.
pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::PhysicalName(name)]).of_roots();

fn name(context: &Context<'_>, item: Item, resource: &Resource, name: &Written<'_>, out: &mut Findings<'_>) {
    let patterned = resource.kind.and_then(|id| context.program.kind(id)).is_some_and(|kind| kind.naming.is_some());
    let Some(NamePiece::Text(text)) = name.pieces.first().filter(|_| !patterned) else { return };
    if prescribed(name, text) {
        return;
    }
    let convention = Convention::of(context.evaluated);
    // A name that is a path has its own name in one of the steps.
    let shown = name.shown();
    let word = type_word(&resource.ty);
    let beginning = convention.beginning(&word);
    let begins = |beginning: &str| {
        let whole = beginning.trim_end_matches('-');
        shown.split('/').any(|step| step == whole || step.starts_with(beginning))
    };
    let follows = name.physical.words().any(|word| begins(&convention.beginning(&word)));
    let elsewhere = convention.parts().contains(&Part::Type) && !beginning.contains(&word);
    if follows && (!elsewhere || !name.is_known() || name.physical.words().any(|word| shown.contains(&*word))) {
        return;
    }
    let whole = beginning.trim_end_matches('-');
    let wanted = if follows { &word } else { whole };
    let how = if follows { "contain" } else { "begin with" };
    let message = format!("the name `{shown}` does not {how} `{wanted}`");
    let found = Diagnostic::error(&CODE, name.argument.span, message);
    let help = if follows {
        format!("the convention is `{}`", convention.shown())
    } else {
        let (path, rest) = shown.rsplit_once('/').map_or(("", &*shown), |(path, rest)| (path, rest));
        let slash = if rest.len() == shown.len() { "" } else { "/" };
        format!("write `{path}{slash}{whole}-{}`", rest.trim_start_matches('-'))
    };
    out.push(item, found.help(help));
}

/// Whether the service prescribes how this name begins.
fn prescribed(name: &Written<'_>, text: &str) -> bool {
    name.physical.rules.iter().any(|rule| matches!(rule, NameRule::Also(beginning) if text.starts_with(beginning)))
}
