use crate::{
    check::{Check, Context, Findings, Given, LooksAt, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    formats::{Cidr, CidrError, Form},
    values::Refusal,
};

/// A text that is not in the form that the argument takes.
static CODE: Code = Code {
    name: "wrong_form",
    family: Family::Values,
    summary: "A text that is not in the form that the argument takes.",
    why: "ARNs, ranges of addresses, JSON, dates, the numbers of accounts: where an argument takes such a text, or texts of \
          certain characters, the provider refuses others at `validate`, or AWS at `apply`. The characters of physical names \
          are `name_characters`'.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/33" }
        //                                 ^^^^^^^^^^^^^ `cidr_block` on `aws_vpc` takes a range of IPv4 addresses
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_sns_topic orders {}
        resource aws_sns_topic_policy policy { arn: "orders", policy: "{{}}" }
        //                                          ^^^^^^^^ `arn` on `aws_sns_topic_policy` takes an ARN
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_sns_topic orders {}
        resource aws_sns_topic_policy policy { arn: orders.arn, policy: "{{}}" }
    }
}"#,
    )],
    source: "hashicorp/aws 5.100.0, asked over its own protocol; what cdk-preflight reproduced",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Refused(refused)]);

fn refused(_: &Context<'_>, site: &Site<'_>, given: &Given<'_>, out: &mut Findings<'_>) {
    let (takes, help) = match &given.refusal {
        Refusal::Form(form) => (format!("takes {}, found {}", form.name(), given.found()), help(*form, given)),
        Refusal::Letter(letter, set) if !given.is_physical_name(site) => {
            (format!("takes no `{}`", letter.escape_debug()), format!("it takes {set}"))
        }
        Refusal::Pattern(pattern) if !given.is_physical_name(site) => {
            (format!("takes no {}", given.found()), format!("it takes what matches `{pattern}`"))
        }
        _ => return,
    };
    let message = format!("{} {takes}", given.owner(site));
    out.push(site.item, Diagnostic::error(&CODE, given.span, message).help(help));
}

fn help(form: Form, given: &Given<'_>) -> String {
    if let Some(Err(CidrError::HostBits(range))) = given.text().map(|text| Cidr::parse(&text))
        && form.takes(&range.to_string())
    {
        return format!("without host bits it is `{range}`");
    }
    match form {
        Form::Arn | Form::AnyArn => {
            "write the `arn` of a resource, or a text like `arn:aws:iam::123456789012:role/name`".to_owned()
        }
        Form::Json => "write an object or a list, or a text of JSON".to_owned(),
        Form::JsonObject => "write an object: `{ … }`".to_owned(),
        _ => format!("write it like `{}`", form.example()),
    }
}
