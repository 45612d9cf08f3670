use super::{name_characters, name_too_long, name_without_suffix};
use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    names::{Convention, Form, NamePiece, Part, Written},
    provider::type_word,
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

fn name(context: &Context<'_>, item: Item, resource: &Resource, name: &Written, out: &mut Findings<'_>) {
    let form = Form::of(context.program, context.evaluated, resource, name);
    let (Form::Convention(convention), Some(NamePiece::Text(_))) = (&form, name.pieces.first()) else { return };
    let Some(problem) = problem(name, convention, &type_word(&resource.ty)) else { return };
    // A name that is wrong in another way too is one error, which shows all of the right one.
    let severity = out.severity(item, &CODE);
    let told = name_characters::is_refused(name)
        || name_too_long::is_refused(name)
        || name_without_suffix::is_missing(name) && out.severity(item, &name_without_suffix::CODE) >= severity;
    if told && severity.is_some() {
        return;
    }
    let help = match name.right(&form) {
        right if right == name.shown() => format!("the convention is `{}`", convention.shown()),
        right => format!("write `{right}`"),
    };
    out.push(item, Diagnostic::error(&CODE, context.place_of(name), problem).help(help));
}

/// How a name misses its type, or what the convention begins with.
fn problem(name: &Written, convention: &Convention, word: &str) -> Option<String> {
    let beginning = convention.beginning(word);
    // A name that is a path has its own name in one of the steps.
    let shown = name.shown();
    let begins = |beginning: &str| {
        let whole = beginning.trim_end_matches('-');
        shown.split('/').any(|step| step == whole || step.starts_with(beginning))
    };
    let follows = name.physical.words().any(|word| begins(&convention.beginning(&word)));
    if !follows {
        return Some(format!("the name `{shown}` does not begin with `{}`", beginning.trim_end_matches('-')));
    }
    let elsewhere = convention.parts().contains(&Part::Type) && !beginning.contains(word);
    let missing = elsewhere && name.is_known() && !name.physical.words().any(|word| shown.contains(&*word));
    missing.then(|| format!("the name `{shown}` does not contain `{word}`"))
}
