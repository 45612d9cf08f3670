use crate::{
    Span,
    check::{Check, Context, Findings, Item, LooksAt, Owner, Site, object::element_part},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, Block, Meta, Output},
    mode::Mode,
    program::PartStep,
    schema::Attribute,
    value::{Node, Value},
};

/// An ephemeral value where it would be stored.
static CODE: Code = Code {
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

pub(super) static CHECK: Check = Check::new(
    &CODE,
    &[LooksAt::Attribute(attribute), LooksAt::AttributeAsBlock(block), LooksAt::Meta(meta), LooksAt::Output(output)],
);

fn attribute(
    context: &Context<'_>,
    site: &Site<'_>,
    argument: &Argument,
    attribute: &Attribute,
    out: &mut Findings<'_>,
) {
    // Where the table does not say what is write-only, nothing follows.
    if !is_stored(site) || !is_ephemeral(argument) || attribute.write_only || !attribute.certain {
        return;
    }
    let found = stored(context, argument, &site.name());
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

fn block(context: &Context<'_>, site: &Site<'_>, block: &Block, _: &Attribute, out: &mut Findings<'_>) {
    for argument in block.body.attributes.iter().filter(|argument| is_stored(site) && is_ephemeral(argument)) {
        let found = stored(context, argument, &format!("`{}` of {}", block.name, site.name()));
        out.push(site.item, found.help(ELSEWHERE));
    }
}

fn meta(_: &Context<'_>, item: Item, meta: &Meta, out: &mut Findings<'_>) {
    for argument in meta.count.iter().chain(&meta.for_each).filter(|argument| is_ephemeral(argument)) {
        let message = format!("`{}` takes no ephemeral value: it decides what the state holds", argument.name);
        let found = Diagnostic::error(&CODE, argument.span, message);
        out.push(item, found.help("decide it by a variable or a resource, whose values are kept"));
    }
}

/// Looks at outputs of a root: those of other stacks may be ephemeral.
fn output(context: &Context<'_>, item: Item, output: &Output, out: &mut Findings<'_>) {
    let value = output.body.attribute("value").filter(|argument| context.root && is_ephemeral(argument));
    if let Some(argument) = value {
        let message = format!("output `{}` would store an ephemeral value", output.name.text);
        let found = Diagnostic::error(&CODE, place(context, argument), message);
        out.push(item, found.help("a root has no ephemeral outputs: read the value where it is needed"));
    }
}

fn stored(context: &Context<'_>, argument: &Argument, owner: &str) -> Diagnostic {
    let message = format!("`{}` on {owner} would store an ephemeral value", argument.name);
    Diagnostic::error(&CODE, place(context, argument), message)
}

/// Where the ephemeral part of a value stands.
fn place(context: &Context<'_>, argument: &Argument) -> Span {
    let mut path = Vec::new();
    if let Some(value) = argument.value() {
        ephemeral_part(value, &mut path);
    }
    context.program.part(argument.span, &path).value
}

/// The way to the first part that is ephemeral.
fn ephemeral_part(value: &Value, path: &mut Vec<PartStep>) {
    let found = match value {
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => {
            let found = all.iter().enumerate().find(|(_, one)| one.marks().ephemeral);
            found.map(|(at, one)| (Some(element_part(value, at)), one))
        }
        Value::Object(all) | Value::Map(all) => {
            let found = all.iter().find(|(_, one)| one.marks().ephemeral);
            found.map(|(name, one)| (Some(PartStep::Member(name.clone())), one))
        }
        // What a call is of is written in it.
        Value::Deferred(deferred) => match &deferred.node {
            Node::Call { arguments, .. } => arguments.iter().find(|one| one.marks().ephemeral).map(|one| (None, one)),
            _ => None,
        },
        _ => None,
    };
    if let Some((step, part)) = found {
        path.extend(step);
        ephemeral_part(part, path);
    }
}

const ELSEWHERE: &str =
    "write-only attributes (`…_wo`) and provider settings take one; use a value here that may be kept";

/// Whether what is written there goes into the state.
fn is_stored(site: &Site<'_>) -> bool {
    matches!(site.owner, Owner::Type(Mode::Managed | Mode::Data, _))
}

fn is_ephemeral(argument: &Argument) -> bool {
    argument.value().is_some_and(|value| value.marks().ephemeral)
}
