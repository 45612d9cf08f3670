use crate::{
    check::{Context, Findings},
    diagnostic::{Code, Diagnostic, Example, Family},
    names::{NamePiece, written},
    program::Mode,
};

/// A physical name without the environment suffix.
pub(crate) static CODE: Code = Code {
    name: "name_without_suffix",
    family: Family::Naming,
    summary: "A physical name without the environment suffix.",
    why: "Every name ends with the suffix, so that several environments fit into one account and nothing of one is taken \
          for the other's. Names that AWS prescribes, such as `dms-vpc-role`, are allowed with that reason.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic alerts { name: "sns-topic-alerts" }
        //                                    ^^^^^^^^^^^^^^^^^^ the name `sns-topic-alerts` lacks `{suffix}`
        // = help: write `sns-topic-alerts-{suffix}`
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sns_topic alerts { name: "sns-topic-alerts-{suffix}" }
        #[allow(name_without_suffix, name_without_type, reason = "DMS looks for a role of this name")]
        resource aws_iam_role dms { name: "dms-vpc-role", assume_role_policy: jsonencode({ Statement: [] }) }
    }
}"#,
    )],
    source: "the convention of names: `<type>-<suffix>`",
    allowable: true,
};

/// Looks at every physical name that is known.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for (item, resource) in context.resources().filter(|(_, resource)| resource.mode == Mode::Managed) {
        let Some(name) = written(resource, context.facts(&resource.ty)) else { continue };
        if name.is_known() && !name.pieces.contains(&NamePiece::Suffix) {
            let shown = name.shown();
            let message = format!("the name `{shown}` lacks `{{suffix}}`");
            let help = match shown.strip_suffix(".fifo") {
                Some(before) => format!("write `{before}-{{suffix}}.fifo`"),
                None => format!("write `{shown}-{{suffix}}`"),
            };
            out.push(item, Diagnostic::error(&CODE, name.argument.span, message).help(help));
        }
    }
}
