use crate::{
    check::{
        Check, Context, Findings, LooksAt, Site,
        object::{attribute_type, each_object, fields, takes_blocks},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, ArgumentValue, Block},
    program::PartStep,
    schema::Attribute,
    value::Value,
};

/// An attribute that the type, block or provider configuration does not have.
static CODE: Code = Code {
    name: "unknown_attribute",
    family: Family::Schema,
    summary: "An attribute that the type, block or provider configuration does not have.",
    why: "Terraform refuses it at `validate`; in an object given to an attribute that takes objects, it drops the unknown \
          key in silence. If another targeted version of the provider has the attribute, a note names it: set the \
          attribute under `if provider.aws >= \"…\"`.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_blok: "10.0.0.0/16" }
        //                     ^^^^^^^^^ no attribute `cidr_blok` on `aws_vpc`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_instance server {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            metadata_options { http_token: "required" }
            //                 ^^^^^^^^^^ no attribute `http_token` on `metadata_options` of `aws_instance`
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_security_group web {
            ingress: [{ from_port: 443, to_port: 443, protocol: "tcp", cidr_block: ["10.0.0.0/16"] }],
            //                                                         ^^^^^^^^^^ no attribute `cidr_block` on `ingress` of `aws_security_group`
        }
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_instance server {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            metadata_options { http_tokens: "required" }
        }
        resource aws_security_group web {
            vpc_id: vpc.id,
            ingress: [{ from_port: 443, to_port: 443, protocol: "tcp", cidr_blocks: ["10.0.0.0/16"] }],
        }
    }
}"#,
    )],
    source: "`terraform providers schema -json`",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(
    &CODE,
    &[
        LooksAt::Body(ignored),
        LooksAt::Argument(argument),
        LooksAt::Attribute(members),
        LooksAt::AttributeAsBlock(block),
    ],
);

fn argument(context: &Context<'_>, site: &Site<'_>, argument: &Argument, out: &mut Findings<'_>) {
    // What is poisoned was reported where it was read.
    if !site.block.open && site.lacks(&argument.name) && !matches!(argument.value(), Some(Value::Poison)) {
        let message = format!("no attribute `{}` on {}", argument.name, site.name());
        let found = Diagnostic::error(&CODE, argument.name_span, message);
        out.push(site.item, site.explained(context, &argument.name, found));
    }
}

/// Looks at the keys of objects in an attribute.
fn members(context: &Context<'_>, site: &Site<'_>, argument: &Argument, attribute: &Attribute, out: &mut Findings<'_>) {
    let Some(value) = argument.value() else { return };
    let ty = attribute_type(attribute, &site.schema);
    each_object(value, &ty, &argument.name, &mut |members| {
        for name in members.written.keys().filter(|name| !members.fields.contains_key(*name)) {
            let message = format!("no attribute `{name}` on `{}` of {}", members.of, site.name());
            let path: Vec<PartStep> = members.path.iter().cloned().chain([PartStep::Member(name.clone())]).collect();
            let place = context.program.part(argument.span, &path);
            let found = Diagnostic::error(&CODE, place.key.unwrap_or(place.value), message)
                .nearest_of(name, members.fields.keys().map(|field| &**field));
            out.push(site.item, found.fact("Terraform would drop it without a word"));
        }
    });
}

/// Looks at what stands in a block for an object.
fn block(_: &Context<'_>, site: &Site<'_>, block: &Block, attribute: &Attribute, out: &mut Findings<'_>) {
    let Some(fields) = fields(attribute).filter(|_| takes_blocks(attribute)) else { return };
    for argument in block.body.attributes.iter().filter(|inner| !fields.contains_key(&inner.name)) {
        let message = format!("no attribute `{}` on `{}` of {}", argument.name, block.name, site.name());
        let found = Diagnostic::error(&CODE, argument.name_span, message);
        out.push(site.item, found.nearest_of(&argument.name, fields.keys().map(|field| &**field)));
    }
}

/// Looks at `ignore_changes`, which names attributes of the resource itself.
fn ignored(_: &Context<'_>, site: &Site<'_>, out: &mut Findings<'_>) {
    let resource = site.resource.filter(|_| site.path.is_empty() && !site.block.open);
    let lifecycle = resource.and_then(|resource| resource.meta.lifecycle.as_ref());
    let Some(argument) = lifecycle.and_then(|lifecycle| lifecycle.attribute("ignore_changes")) else { return };
    let ArgumentValue::Traversals { references, .. } = &argument.value else { return };
    for (path, _) in references {
        let name = path.split(['.', '[']).next().unwrap_or(path);
        if site.lacks(name) {
            let message = format!("no attribute `{name}` on {}", site.name());
            let names = site.block.attributes.iter().map(|attribute| &*attribute.name);
            let blocks = site.block.blocks.iter().map(|nested| &*nested.name);
            let found = Diagnostic::error(&CODE, argument.span, message);
            out.push(site.item, found.nearest_of(name, names.chain(blocks)));
        }
    }
}
