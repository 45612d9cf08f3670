use super::{
    object::{article, attribute_type},
    unknown_attribute::misspelt,
};
use crate::{
    check::{Context, Findings},
    diagnostic::{Code, Diagnostic, Example, Family},
    types::Type,
    value::Value,
};

/// An attribute or block that must be there is not, or is `null`.
pub(crate) static CODE: Code = Code {
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

/// Looks for every required attribute and block.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    let kind = context.program.kind(context.own).is_some();
    for site in context.sites() {
        for attribute in site.block.attributes.iter().filter(|attribute| attribute.required) {
            let name = &*attribute.name;
            match site.body.attribute(name) {
                Some(argument) if matches!(argument.value(), Some(Value::Null)) => {
                    let message = format!("`{name}` on {} cannot be `null`", site.name());
                    out.push(site.item, Diagnostic::error(&CODE, argument.span, message).help("it is required"));
                }
                Some(_) => {}
                None if site.body.blocks(name).next().is_some() || misspelt(site, name) => {}
                None => {
                    let message = format!("missing `{name}` on {}", site.name());
                    let add = if kind && site.path.is_empty() { "a field " } else { "" };
                    let help = format!("add {add}`{name}: …`, {}", article(&attribute_type(attribute, &site.schema)));
                    out.push(site.item, Diagnostic::error(&CODE, site.span, message).help(help));
                }
            }
        }
        for nested in site.block.blocks.iter().filter(|nested| nested.min_items > 0) {
            let absent = site.body.blocks(&nested.name).next().is_none() && site.body.attribute(&nested.name).is_none();
            if absent && !misspelt(site, &nested.name) {
                let message = format!("missing block `{}` on {}", nested.name, site.name());
                let help = format!("add `{} {{ … }}`", nested.name);
                out.push(site.item, Diagnostic::error(&CODE, site.span, message).help(help));
            }
        }
        for argument in &site.body.attributes {
            let Some(attribute) = site.block.attribute(&argument.name).filter(|it| it.nested.is_some()) else {
                continue;
            };
            let Some(value) = argument.value() else { continue };
            let ty = attribute_type(attribute, &site.schema);
            let mut missing = Vec::new();
            absent(value, &ty, &argument.name, &mut missing);
            for (name, of) in missing {
                let message = format!("missing `{name}` on `{of}` of {}", site.name());
                out.push(site.item, Diagnostic::error(&CODE, argument.span, message).help(format!("add `{name}: …`")));
            }
        }
    }
}

/// The required members that an object lacks, each with what it is missing on.
fn absent<'a>(value: &Value, ty: &'a Type, of: &'a str, missing: &mut Vec<(&'a str, &'a str)>) {
    match (value, ty) {
        (Value::Tuple(all) | Value::List(all) | Value::Set(all), Type::List(element) | Type::Set(element)) => {
            all.iter().for_each(|one| absent(one, element, of, missing));
        }
        (Value::Object(all) | Value::Map(all), Type::Map(element)) => {
            all.values().for_each(|one| absent(one, element, of, missing));
        }
        (Value::Object(all) | Value::Map(all), Type::Object(fields)) => {
            let unknown = || all.keys().filter(|key| !fields.contains_key(*key));
            let misspelt = |name| unknown().any(|key| crate::nearest(key, fields.keys().map(|it| &**it)) == Some(name));
            for (name, field) in fields {
                match all.get(name) {
                    Some(inner) => absent(inner, &field.ty, name, missing),
                    None if field.optional || misspelt(name) => {}
                    None => missing.push((name, of)),
                }
            }
        }
        _ => {}
    }
}
