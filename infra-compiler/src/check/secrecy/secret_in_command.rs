use crate::{
    check::{
        Check, Context, Findings, LooksAt, OwnBody,
        flow::{self, Around},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// A secret in a command of a provisioner.
static CODE: Code = Code {
    name: "secret_in_command",
    family: Family::Secrecy,
    summary: "A secret in a command that a provisioner runs.",
    why: "A command line is seen by every process on the machine, and stands in logs and histories of shells. Hand the secret \
          on by `environment`, or have the command read it by the ARN of the secret.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        resource terraform_data migration {
            provisioner "local-exec" {
                command: "mysql -u admin -p{master.secret_string} < schema.sql",
                //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `command` of `provisioner "local-exec"` shows a secret
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
        resource terraform_data migration {
            provisioner "local-exec" {
                command: "mysql -u admin < schema.sql",
                environment: { MYSQL_PWD: master.secret_string },
            }
        }
    }
}"#,
    )],
    source: "Terraform: provisioners; MITRE CWE-214",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::OwnBody(own)]);

fn own(context: &Context<'_>, own: &OwnBody<'_>, out: &mut Findings<'_>) {
    if !own.name.starts_with("provisioner") {
        return;
    }
    for argument in own.body.attributes.iter().filter(|argument| matches!(&*argument.name, "command" | "inline")) {
        let around = Around { for_each: own.for_each(context), ..Around::default() };
        let Some(secret) = argument.value().and_then(|value| flow::secret(context, around, value)) else { continue };
        let span = flow::place(context, around, argument);
        let found = Diagnostic::error(&CODE, span, format!("`{}` of `{}` shows a secret", argument.name, own.name));
        let help = if &*argument.name == "command" {
            "hand it on by `environment`"
        } else {
            "have the commands read it by the ARN of the secret"
        };
        out.push(own.item, secret.shown(found.help(help)));
    }
}
