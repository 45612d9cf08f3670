use std::collections::BTreeMap;

use crate::{
    Text,
    check::{Check, Context, Findings, LooksAt, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Argument,
    schema::{Attribute, Nesting, Schema},
    value::Value,
};

/// An attribute is set that only the provider sets.
static CODE: Code = Code {
    name: "read_only_attribute",
    family: Family::Schema,
    summary: "An attribute is set that only the provider sets.",
    why: "Its value is decided by AWS: it can be read by reference, never given.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", arn: "arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1" }
        //                                                ^^^ `arn` on `aws_vpc` is read-only
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        output arn = vpc.arn;
    }
}"#,
    )],
    source: "`terraform providers schema -json`: computed, neither optional nor required",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Attribute(attribute)]);

fn attribute(_: &Context<'_>, site: &Site<'_>, argument: &Argument, attribute: &Attribute, out: &mut Findings<'_>) {
    if is_read_only(attribute) || site.is_id(attribute) {
        let message = format!("`{}` on {} is read-only", argument.name, site.name());
        let found = Diagnostic::error(&CODE, argument.name_span, message);
        out.push(site.item, found.help("remove it: the provider sets it"));
        return;
    }
    let mut members = Vec::new();
    if let Some(value) = argument.value() {
        collect(value, attribute, &site.schema, &mut members);
    }
    members.dedup();
    for (name, of) in members {
        let message = format!("`{name}` on `{of}` of {} is read-only", site.name());
        let found = Diagnostic::error(&CODE, argument.span, message);
        out.push(site.item, found.help("remove it: the provider sets it"));
    }
}

fn is_read_only(attribute: &Attribute) -> bool {
    attribute.computed && !attribute.required && !attribute.optional
}

/// The read-only members in the value of a nested attribute, each with the attribute that it is on.
fn collect(value: &Value, attribute: &Attribute, schema: &Schema, found: &mut Vec<(Text, Text)>) {
    let Some((nesting, id)) = attribute.nested else { return };
    let Ok(block) = schema.block(id) else { return };
    let objects: Vec<&Value> = match nesting {
        Nesting::Single | Nesting::Group => vec![value],
        Nesting::Map => value.members().into_iter().flat_map(BTreeMap::values).collect(),
        Nesting::List | Nesting::Set => value.elements().into_iter().flatten().collect(),
    };
    for members in objects.into_iter().filter_map(Value::members) {
        for (name, value) in members.iter().filter(|(_, value)| !matches!(value, Value::Null)) {
            match block.attribute(name) {
                Some(inner) if is_read_only(inner) => found.push((name.clone(), attribute.name.clone())),
                Some(inner) => collect(value, inner, schema, found),
                None => {}
            }
        }
    }
}
