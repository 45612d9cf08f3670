use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    names::{NamePiece, Written},
};

/// A physical name without the environment suffix.
static CODE: Code = Code {
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

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::PhysicalName(name)]);

fn name(_: &Context<'_>, item: Item, _: &Resource, name: &Written<'_>, out: &mut Findings<'_>) {
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
