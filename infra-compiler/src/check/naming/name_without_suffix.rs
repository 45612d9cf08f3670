use super::{name_characters, name_too_long};
use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    names::{Form, Written},
};

/// A physical name without the environment suffix.
pub(super) static CODE: Code = Code {
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
        resource aws_iam_role dms { name: "dms-vpc-role", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "dms.amazonaws.com" } }] }) }
    }
}"#,
    )],
    source: "the convention of names: `<type>-<suffix>`",
    allowable: true,
};

// What a definition alone cannot know is whether the root has a convention.
pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::PhysicalName(name)]).of_roots();

fn name(context: &Context<'_>, item: Item, resource: &Resource, name: &Written, out: &mut Findings<'_>) {
    let form = Form::of(context.program, context.evaluated, resource, name);
    if !is_missing(name) || form == Form::Free {
        return;
    }
    // A name that is wrong in another way too is one error, which shows all of the right one.
    if out.severity(item, &CODE).is_some() && (name_characters::is_refused(name) || name_too_long::is_refused(name)) {
        return;
    }
    let message = format!("the name `{}` lacks `{{suffix}}`", name.shown());
    let help = format!("write `{}`", name.right(&form));
    out.push(item, Diagnostic::error(&CODE, context.place_of(name), message).help(help));
}

/// Whether a name surely lacks the suffix.
pub(super) fn is_missing(name: &Written) -> bool {
    name.is_known() && !name.has_suffix()
}
