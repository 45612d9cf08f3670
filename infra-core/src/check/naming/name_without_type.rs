use crate::{
    check::{Context, Findings},
    diagnostic::{Code, Diagnostic, Example, Family},
    names::{Convention, NamePiece, Part, Rule, Written, type_word, written},
    program::Mode,
};

/// A physical name that does not begin with its type.
pub(crate) static CODE: Code = Code {
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

/// Looks at every physical name of a root; what a definition alone cannot know is the root's convention.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    if !context.root {
        return;
    }
    let convention = Convention::of(context.evaluated);
    for (item, resource) in context.resources().filter(|(_, resource)| resource.mode == Mode::Managed) {
        let patterned = resource.kind.and_then(|id| context.program.kind(id)).is_some_and(|kind| kind.naming.is_some());
        let Some(name) = written(resource).filter(|_| !patterned) else { continue };
        let Some(NamePiece::Text(text)) = name.pieces.first() else { continue };
        let Some(text) = without_prefix(&name, text) else { continue };
        let beginning = convention.beginning(&resource.ty);
        let whole = beginning.trim_end_matches('-');
        let follows = text == whole || text.starts_with(&beginning);
        let elsewhere = convention.parts().contains(&Part::Type) && !beginning.contains(&type_word(&resource.ty));
        if follows && (!elsewhere || !name.is_known() || name.shown().contains(&type_word(&resource.ty))) {
            continue;
        }
        let wanted = if follows { type_word(&resource.ty) } else { whole.to_owned() };
        let message = format!(
            "the name `{}` does not {} `{wanted}`",
            name.shown(),
            if follows { "contain" } else { "begin with" }
        );
        let found = Diagnostic::error(&CODE, name.argument.span, message);
        let help = if follows {
            format!("the convention is `{}`", convention.shown())
        } else {
            let rest = name.shown();
            let rest = rest.strip_prefix(name.physical.prefix()).unwrap_or(&rest).to_owned();
            format!("write `{}{whole}-{}`", name.physical.prefix(), rest.trim_start_matches('-'))
        };
        out.push(item, found.help(help));
    }
}

/// The text after what every name of the type begins with; `None` if AWS prescribes how this one begins.
fn without_prefix<'a>(name: &Written<'_>, text: &'a str) -> Option<&'a str> {
    let mut text = text;
    for rule in &name.physical.rules {
        match rule {
            Rule::Also(prefix) if text.starts_with(prefix) => return None,
            Rule::Prefix(prefix) | Rule::OptionalPrefix(prefix) => text = text.strip_prefix(prefix).unwrap_or(text),
            _ => {}
        }
    }
    Some(text)
}
