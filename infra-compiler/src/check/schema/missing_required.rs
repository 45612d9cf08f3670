use std::collections::BTreeMap;

use crate::{
    Text,
    check::{
        Check, Context, Findings, LooksAt, Owner, Site,
        object::{Members, article, attribute_type, each_object, fields},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, Block},
    mode::Mode,
    schema::Attribute,
    types::Field,
    value::Value,
};

/// An attribute or block that must be there is not, or is `null`.
static CODE: Code = Code {
    name: "missing_required",
    family: Family::Schema,
    summary: "An attribute or block that must be there is not, or is `null`.",
    why: "Terraform refuses it at `validate`; a `null` for a required argument only where it is known then. A kind that \
          neither sets nor declares a required attribute of its provider type can never be used.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_subnet private { cidr_block: "10.0.1.0/24" }
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing `vpc_id` on `aws_subnet`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_sns_topic_subscription mail { topic_arn: null, protocol: "email", endpoint: "a@example.com" }
        //                                                    ^^^^ `topic_arn` on `aws_sns_topic_subscription` cannot be `null`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_subnet private { vpc_id: vpc.id, cidr_block: "10.0.1.0/24" }
    }
}"#,
    )],
    source: "`terraform providers schema -json`",
    allowable: false,
};

pub(super) static CHECK: Check =
    Check::new(&CODE, &[LooksAt::Body(body), LooksAt::Attribute(members), LooksAt::AttributeAsBlock(block)]);

fn body(context: &Context<'_>, site: &Site<'_>, out: &mut Findings<'_>) {
    for attribute in site.block.attributes.iter().filter(|attribute| attribute.required) {
        let name = &*attribute.name;
        match site.body.attribute(name) {
            Some(argument) if matches!(argument.value(), Some(Value::Null)) => {
                let message = format!("`{name}` on {} cannot be `null`", site.name());
                out.push(site.item, Diagnostic::error(&CODE, argument.span, message).help("it is required"));
            }
            Some(_) => {}
            None if site.body.blocks(name).next().is_some() || site.is_misspelt(name) => {}
            None => {
                let message = format!("missing `{name}` on {}", site.name());
                let kind = context.program.kind(context.own).is_some();
                let add = if kind && site.path.is_empty() { "a field " } else { "" };
                let help = format!("add {add}`{name}: …`, {}", article(&attribute_type(attribute, &site.schema)));
                out.push(site.item, Diagnostic::error(&CODE, site.span, message).help(help));
            }
        }
    }
    for nested in site.block.blocks.iter().filter(|nested| nested.min_items > 0) {
        let absent = site.body.blocks(&nested.name).next().is_none() && site.body.attribute(&nested.name).is_none();
        if absent && !site.is_misspelt(&nested.name) {
            let message = format!("missing block `{}` on {}", nested.name, site.name());
            let help = format!("add `{} {{ … }}`", nested.name);
            out.push(site.item, Diagnostic::error(&CODE, site.span, message).help(help));
        }
    }
}

/// Looks at the objects of attributes that have a schema of their own.
fn members(context: &Context<'_>, site: &Site<'_>, argument: &Argument, attribute: &Attribute, out: &mut Findings<'_>) {
    let Some(value) = argument.value() else { return };
    let ty = attribute_type(attribute, &site.schema);
    let nested = attribute.nested.is_some();
    each_object(value, &ty, &argument.name, &mut |members| {
        let place = context.program.part(argument.span, members.path).value;
        let fields = members.fields.iter().filter(|(_, field)| nested && !field.optional).map(|(name, _)| &**name);
        let required = fields.chain(by_code(site, members.of));
        for name in required.filter(|name| absent(members, name)) {
            let message = format!("missing `{name}` on `{}` of {}", members.of, site.name());
            out.push(site.item, Diagnostic::error(&CODE, place, message).help(format!("add `{name}: …`")));
        }
    });
}

/// Looks at a block that stands for an object.
fn block(_: &Context<'_>, site: &Site<'_>, block: &Block, attribute: &Attribute, out: &mut Findings<'_>) {
    let Some(fields) = fields(attribute).filter(|_| !block.is_open()) else { return };
    let written = || block.body.attributes.iter().map(|argument| &*argument.name);
    for name in by_code(site, &block.name) {
        let there = block.body.attribute(name).is_some_and(|it| !matches!(it.value(), Some(Value::Null)))
            || block.body.blocks(name).next().is_some();
        if !there && !is_misspelt(name, written(), fields) {
            let message = format!("missing `{name}` on `{}` of {}", block.name, site.name());
            out.push(site.item, Diagnostic::error(&CODE, block.span, message).help(format!("add `{name}: …`")));
        }
    }
}

/// The members of an attribute's objects that the provider's code requires and its schema does not.
fn by_code<'a>(site: &'a Site<'_>, attribute: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    let members = match site.owner {
        Owner::Type(Mode::Managed, ty) => site.facts.required_members(ty, attribute),
        _ => &[],
    };
    members.iter().copied()
}

/// Whether an object lacks a member, and no other member is meant to be it.
fn absent(members: &Members<'_>, name: &str) -> bool {
    let there = members.written.get(name).is_some_and(|value| !matches!(value, Value::Null));
    !there && !is_misspelt(name, members.written.keys().map(|key| &**key), members.fields)
}

fn is_misspelt<'a>(name: &str, written: impl Iterator<Item = &'a str>, fields: &BTreeMap<Text, Field>) -> bool {
    let mut unknown = written.filter(|key| !fields.contains_key(*key));
    unknown.any(|key| crate::nearest(key, fields.keys().map(|field| &**field)) == Some(name))
}
