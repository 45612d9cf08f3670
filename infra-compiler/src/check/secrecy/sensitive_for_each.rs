use crate::{
    check::{
        Check, Context, Findings, Item, LooksAt,
        flow::{self, Around},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Meta,
    value::{Node, Value},
};

/// Instances by a sensitive value.
static CODE: Code = Code {
    name: "sensitive_for_each",
    family: Family::Secrecy,
    summary: "`for_each` goes through a sensitive value.",
    why: "The keys of `for_each` are in the addresses of the instances, which plans and the state show: Terraform refuses a \
          sensitive value there. A map may have sensitive values, since its keys alone are shown.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version hosts { secret_id: "hosts" }
        resource aws_eip host { for_each: toset(split(",", hosts.secret_string)), domain: "vpc" }
        //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `for_each` goes through a sensitive value
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version hosts { secret_id: "hosts" }
        resource aws_eip host {
            for_each: toset(nonsensitive(split(",", hosts.secret_string))),
            domain: "vpc",
        }
    }
}"#,
    )],
    source: "Terraform 1.11: `for_each` of sensitive values",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Meta(meta)]).of_roots();

fn meta(context: &Context<'_>, item: Item, meta: &Meta, out: &mut Findings<'_>) {
    let Some(argument) = &meta.for_each else { return };
    let Some(value) = argument.value().filter(|value| is_marked(value)) else { return };
    let found = Diagnostic::error(&CODE, argument.span, "`for_each` goes through a sensitive value");
    let found = found.help("write `nonsensitive(…)` around it if the keys are no secret");
    out.push(item, flow::secret(context, Around::default(), value).map_or(found.clone(), |secret| secret.shown(found)));
}

/// Whether Terraform marks a value as a whole, and not a part of it alone: where that is certain.
fn is_marked(value: &Value) -> bool {
    match value {
        // No element of a set has marks of its own.
        Value::Set(all) => all.iter().any(|one| one.marks().sensitive),
        // An ephemeral one is refused for that.
        Value::Deferred(deferred) if deferred.marks.sensitive && !deferred.marks.ephemeral => match &deferred.node {
            Node::Traversal(_) => true,
            Node::Call { name, arguments, .. } => match &**name {
                "sensitive" | "split" | "jsondecode" | "yamldecode" => true,
                "toset" => arguments.iter().any(|argument| {
                    is_marked(argument) || argument.elements().is_some_and(|all| all.iter().any(is_marked))
                }),
                _ => false,
            },
            _ => false,
        },
        _ => false,
    }
}
