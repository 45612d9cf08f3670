use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
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
          the state still holds it, so that it is better not to output it at all.",
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

fn output(_: &Context<'_>, item: Item, output: &Output, out: &mut Findings<'_>) {
    let marked = output.body.attribute("sensitive").is_some_and(|argument| {
        matches!(&argument.value, ArgumentValue::Value(Value::Bool(true)) | ArgumentValue::Literal(Value::Bool(true)))
    });
    let Some(argument) = output.body.attribute("value").filter(|_| !marked) else { return };
    if argument.value().is_some_and(sensitive) {
        let name = &output.name.text;
        let found = Diagnostic::error(&CODE, argument.span, format!("output `{name}` gives a sensitive value"));
        out.push(item, found.help(format!("write `output {name} {{ value: …, sensitive: true }}`")));
    }
}

fn sensitive(value: &Value) -> bool {
    // An ephemeral one is refused for that.
    value.any(
        &mut |part| matches!(part, Value::Deferred(deferred) if deferred.marks.sensitive && !deferred.marks.ephemeral),
    )
}
