use crate::{
    check::{
        Check, Context, Findings, LooksAt, OwnBody,
        flow::{self, Around},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// A secret in the message of a condition.
static CODE: Code = Code {
    name: "secret_in_message",
    family: Family::Secrecy,
    summary: "A secret in the `error_message` of a condition.",
    why: "A message stands in logs. Terraform shows none that a sensitive value is a part of, so that whoever runs it learns \
          nothing of what is wrong; a secret that it does not mark, it shows.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        check long_enough {
            assert {
                condition: length(master.secret_string) > 20,
                error_message: "too short: {master.secret_string}",
                //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `error_message` shows a secret
            }
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        check long_enough {
            assert { condition: length(master.secret_string) > 20, error_message: "{master.arn} is too short" }
        }
    }
}"#,
    )],
    source: "Terraform 1.11: error messages that refer to sensitive values",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::OwnBody(own)]);

fn own(context: &Context<'_>, own: &OwnBody<'_>, out: &mut Findings<'_>) {
    let Some(argument) = own.body.attribute("error_message") else { return };
    let around = Around { for_each: own.for_each(context), ..Around::default() };
    if let Some(secret) = argument.value().and_then(|value| flow::secret(context, around, value)) {
        let found = Diagnostic::error(&CODE, argument.span, "`error_message` shows a secret");
        out.push(own.item, secret.shown(found.help("name what is wrong without it: the ARN or name of the secret")));
    }
}
