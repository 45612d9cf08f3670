use crate::{
    check::{
        Check, Context, Findings, Item, LooksAt,
        flow::{self, Around},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{ArgumentValue, Output},
    value::Value,
};

/// An output of a root gives a sensitive value away.
static CODE: Code = Code {
    name: "sensitive_output",
    family: Family::Secrecy,
    summary: "An output of a root gives a sensitive value, and is not marked `sensitive: true`.",
    why: "Terraform refuses it: whoever runs a plan would read the value on the screen. Marking the output hides it there; \
          the state still holds it, so that it is better not to output it at all. A secret that comes from the state of \
          another root is one too, although Terraform does not mark it. What is computed from a secret and does not tell it \
          goes out by `nonsensitive(…)`.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        output password = master.secret_string;
        //                ^^^^^^^^^^^^^^^^^^^^ output `password` gives a sensitive value
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        output secret = master.arn;
        output password { value: master.secret_string, sensitive: true }
    }
}"#,
    )],
    source: "Terraform 1.11: outputs of sensitive values",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Output(output)]).of_roots();

fn output(context: &Context<'_>, item: Item, output: &Output, out: &mut Findings<'_>) {
    let marked = output.body.attribute("sensitive").is_some_and(|argument| {
        matches!(&argument.value, ArgumentValue::Value(Value::Bool(true)) | ArgumentValue::Literal(Value::Bool(true)))
    });
    let Some(argument) = output.body.attribute("value").filter(|_| !marked) else { return };
    // An ephemeral one is refused for that.
    let Some(value) = argument.value().filter(|value| !value.marks().ephemeral) else { return };
    let secret = flow::secret(context, Around::default(), value);
    if secret.is_none() && !value.marks().sensitive {
        return;
    }
    let name = &output.name.text;
    let span = match &secret {
        Some(_) => flow::place(context, Around::default(), argument),
        None => argument.span,
    };
    let found = Diagnostic::error(&CODE, span, format!("output `{name}` gives a sensitive value"));
    let found = found.help(format!("write `output {name} {{ value: …, sensitive: true }}`"));
    out.push(item, secret.map_or(found.clone(), |secret| secret.shown(found)));
}
