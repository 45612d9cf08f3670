use crate::{
    check::{Check, Context, Findings, Given, LooksAt, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    values::Refusal,
};

/// A number that is too small, too large, or not whole.
static CODE: Code = Code {
    name: "out_of_range",
    family: Family::Values,
    summary: "A number that is too small, too large, or not whole.",
    why: "Where an argument takes numbers within bounds, the provider refuses others at `validate`, or AWS at `apply`.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_sqs_queue jobs { visibility_timeout_seconds: 50000 }
        //                                                        ^^^^^ `visibility_timeout_seconds` on `aws_sqs_queue` takes no `50000`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_sqs_queue jobs { delay_seconds: 1.5 }
        //                                           ^^^ `delay_seconds` on `aws_sqs_queue` takes no `1.5`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo<delay: number> {
        resource aws_sqs_queue jobs { visibility_timeout_seconds: 43200, delay_seconds: delay }
    }
}"#,
    )],
    source: "hashicorp/aws 5.100.0, asked over its own protocol; botocore's API models; what cdk-preflight reproduced",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Refused(refused)]);

fn refused(_: &Context<'_>, site: &Site<'_>, given: &Given<'_>, out: &mut Findings<'_>) {
    let takes = match &given.refusal {
        Refusal::Beyond { least: Some(least), most: Some(most) } if least == most => format!("only {least}"),
        Refusal::Beyond { least: Some(least), most: Some(most) } => format!("{least} to {most}"),
        Refusal::Beyond { least: Some(least), most: None } => format!("{least} or more"),
        Refusal::Beyond { least: None, most: Some(most) } => format!("{most} or less"),
        Refusal::NotWhole => "whole numbers".to_owned(),
        _ => return,
    };
    // The bounds may differ between versions, the message may not.
    let message = format!("{} takes no {}", given.owner(site), given.found());
    out.push(site.item, Diagnostic::error(&CODE, given.span, message).help(format!("it takes {takes}")));
}
