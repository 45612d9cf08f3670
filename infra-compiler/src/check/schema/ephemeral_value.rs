use crate::{
    check::{Context, Findings, Item, Owner},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Argument,
    program::Mode,
    value::Value,
};

/// An ephemeral value where it would be stored.
pub(crate) static CODE: Code = Code {
    name: "ephemeral_value",
    family: Family::Schema,
    summary: "An ephemeral value where it would be stored.",
    why: "Values of ephemeral resources are never written to plan or state: they may go into write-only attributes, \
          provider configurations, provisioners and other ephemeral resources, and nowhere else. Terraform refuses \
          anything else, outputs of a root included.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        ephemeral aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_ssm_parameter copy {
            name: "/payments/master-{suffix}",
            type: "SecureString",
            value: master.secret_string,
            //     ^^^^^^^^^^^^^^^^^^^^ `value` on `aws_ssm_parameter` would store an ephemeral value
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        ephemeral aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_ssm_parameter copy {
            name: "/payments/master-{suffix}",
            type: "SecureString",
            value_wo: master.secret_string,
            value_wo_version: 1,
        }
    }
}"#,
    )],
    source: "Terraform 1.11: ephemeral values",
    allowable: false,
};

/// Looks at attributes that are not write-only, meta-arguments and outputs.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for site in context.sites() {
        if !matches!(site.owner, Owner::Type(Mode::Managed | Mode::Data, _)) {
            continue;
        }
        for argument in site.body.attributes.iter().filter(|argument| argument.value().is_some_and(ephemeral)) {
            let Some(attribute) = site.block.attribute(&argument.name) else { continue };
            // Where the table does not say what is write-only, nothing follows.
            if attribute.write_only || !attribute.certain {
                continue;
            }
            let found = stored(argument, &site.name());
            let twin = format!("{}_wo", argument.name);
            let twin = site.block.attribute(&twin).filter(|twin| twin.write_only);
            out.push(
                site.item,
                match twin {
                    Some(twin) => found.help(format!("use the write-only `{}`", twin.name)),
                    None => found.help(ELSEWHERE),
                },
            );
        }
        for block in site.body.blocks.iter().filter(|block| site.block.attribute(&block.name).is_some()) {
            for argument in block.body.attributes.iter().filter(|argument| argument.value().is_some_and(ephemeral)) {
                let found = stored(argument, &format!("`{}` of {}", block.name, site.name()));
                out.push(site.item, found.help(ELSEWHERE));
            }
        }
    }
    for (item, meta) in super::shape::metas(context) {
        for argument in meta.count.iter().chain(&meta.for_each) {
            if argument.value().is_some_and(ephemeral) {
                let message = format!("`{}` takes no ephemeral value: it decides what the state holds", argument.name);
                let found = Diagnostic::error(&CODE, argument.span, message);
                out.push(item, found.help("decide it by a variable or a resource, whose values are kept"));
            }
        }
    }
    if !context.root {
        return;
    }
    for (index, output) in context.evaluated.outputs.iter_enumerated() {
        if let Some(argument) =
            output.body.attribute("value").filter(|argument| argument.value().is_some_and(ephemeral))
        {
            let message = format!("output `{}` would store an ephemeral value", output.name.text);
            let found = Diagnostic::error(&CODE, argument.span, message);
            out.push(
                Item::Output(index),
                found.help("a root has no ephemeral outputs: read the value where it is needed"),
            );
        }
    }
}

fn stored(argument: &Argument, owner: &str) -> Diagnostic {
    let message = format!("`{}` on {owner} would store an ephemeral value", argument.name);
    Diagnostic::error(&CODE, argument.span, message)
}

const ELSEWHERE: &str =
    "write-only attributes (`…_wo`) and provider settings take one; use a value here that may be kept";

fn ephemeral(value: &Value) -> bool {
    value.marks().ephemeral
}
