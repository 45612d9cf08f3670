use crate::{
    Text,
    check::{
        Check, Context, Findings, LooksAt, Site,
        object::{Members, article, attribute_type, each_object},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Argument,
    schema::Attribute,
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

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Body(body), LooksAt::Attribute(members)]);

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
    let Some(value) = argument.value().filter(|_| attribute.nested.is_some()) else { return };
    let ty = attribute_type(attribute, &site.schema);
    each_object(value, &ty, &argument.name, &mut |members| {
        let place = context.program.part(argument.span, members.path).value;
        for name in absent(members) {
            let message = format!("missing `{name}` on `{}` of {}", members.of, site.name());
            out.push(site.item, Diagnostic::error(&CODE, place, message).help(format!("add `{name}: …`")));
        }
    });
}

/// The required members that an object lacks.
fn absent<'a>(members: &Members<'a>) -> impl Iterator<Item = &'a Text> {
    let Members { written, fields, .. } = *members;
    let unknown = move || written.keys().filter(|key| !fields.contains_key(*key));
    let misspelt =
        move |name: &str| unknown().any(|key| crate::nearest(key, fields.keys().map(|field| &**field)) == Some(name));
    let required = fields.iter().filter(|(_, field)| !field.optional).map(|(name, _)| name);
    required.filter(move |name| !written.contains_key(*name) && !misspelt(name))
}
