use crate::{
    check::{Check, Context, Findings, Given, LooksAt, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    values::{Refusal, Unit},
};

/// A text that is too short or too long.
static CODE: Code = Code {
    name: "wrong_length",
    family: Family::Values,
    summary: "A text that is too short or too long.",
    why: "Where an argument takes texts of some length, the provider refuses others at `validate`, or AWS at `apply`. The \
          lengths of physical names are `name_too_long`'s.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        let long = join(" ", [for round in range(200): "a role"]);
        resource aws_iam_role role { assume_role_policy: "{{}}", description: long }
        //                                                                    ^^^^ `description` on `aws_iam_role` takes no text of 1399 characters
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo<text: string> {
        resource aws_iam_role role { assume_role_policy: "{{}}", description: "Reads the orders" }
        resource aws_iam_role other { assume_role_policy: "{{}}", description: text }
    }
}"#,
    )],
    source: "hashicorp/aws 5.100.0, asked over its own protocol; botocore's API models; what cdk-preflight reproduced",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Refused(refused)]);

fn refused(_: &Context<'_>, site: &Site<'_>, given: &Given<'_>, out: &mut Findings<'_>) {
    if given.is_physical_name(site) && !matches!(given.refusal, Refusal::Empty) {
        return;
    }
    let (found, help) = match &given.refusal {
        Refusal::Empty => ("empty text".to_owned(), "leave it out, or write a text".to_owned()),
        Refusal::Length { least, most, unit, length } => {
            let what = match unit {
                Unit::Characters => "characters",
                Unit::Bytes => "bytes",
            };
            let takes = match most {
                Some(most) if least == most => format!("{least} {what}"),
                Some(most) if *least == 0 => format!("{most} {what} or less"),
                Some(most) => format!("{least} to {most} {what}"),
                None => format!("{least} {what} or more"),
            };
            // What is known in parts is at least so long.
            let more = if given.text().is_some() { "" } else { " or more" };
            (format!("text of {length} {what}{more}"), format!("it takes {takes}"))
        }
        _ => return,
    };
    let message = format!("{} takes no {found}", given.owner(site));
    out.push(site.item, Diagnostic::error(&CODE, given.span, message).help(help));
}
