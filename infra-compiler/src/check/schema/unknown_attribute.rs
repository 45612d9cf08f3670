use crate::{
    check::{
        Context, Findings, Site,
        schema::{
            object::{attribute_type, has_member, members, takes_blocks, unknown_members},
            read_only_attribute::is_id,
        },
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::ArgumentValue,
    schema::Block,
    value::Value,
};

/// An attribute that the type, block or provider configuration does not have.
pub(crate) static CODE: Code = Code {
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
            //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no attribute `cidr_block` on `ingress` of `aws_security_group`
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

/// Looks at every attribute, and at the keys of objects in attributes.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for site in context.sites() {
        if site.path.is_empty() && !site.block.open {
            ignored(site, out);
        }
        for argument in &site.body.attributes {
            match site.block.attribute(&argument.name) {
                Some(attribute) => {
                    let Some(value) = argument.value() else { continue };
                    let ty = attribute_type(attribute, &site.schema);
                    for unknown in unknown_members(value, &ty, &argument.name) {
                        let owner = format!("`{}` of {}", unknown.of, site.name());
                        let message = format!("no attribute `{}` on {owner}", unknown.name);
                        let found = Diagnostic::error(&CODE, argument.span, message)
                            .nearest_of(&unknown.name, unknown.known.iter().map(|name| &**name));
                        out.push(site.item, found.fact("Terraform would drop it without a word"));
                    }
                }
                None if site.block.nested(&argument.name).is_some() => {}
                None if site.block.open => {}
                // Reported where it was read.
                None if matches!(argument.value(), Some(Value::Poison)) => {}
                None => {
                    let message = format!("no attribute `{}` on {}", argument.name, site.name());
                    let found = Diagnostic::error(&CODE, argument.name_span, message);
                    out.push(site.item, explained(context, site, &argument.name, found));
                }
            }
        }
        for block in &site.body.blocks {
            let Some(attribute) = site.block.attribute(&block.name).filter(|attribute| takes_blocks(attribute)) else {
                continue;
            };
            for argument in block.body.attributes.iter().filter(|inner| !has_member(attribute, &inner.name)) {
                let message = format!("no attribute `{}` on `{}` of {}", argument.name, block.name, site.name());
                let found = Diagnostic::error(&CODE, argument.name_span, message);
                out.push(site.item, found.nearest_of(&argument.name, members(attribute)));
            }
        }
    }
}

/// Looks at `ignore_changes`, which names attributes of the resource itself.
fn ignored(site: &Site<'_>, out: &mut Findings<'_>) {
    let lifecycle = site.resource.and_then(|resource| resource.meta.lifecycle.as_ref());
    let Some(argument) = lifecycle.and_then(|lifecycle| lifecycle.attribute("ignore_changes")) else { return };
    let ArgumentValue::Traversals { references, .. } = &argument.value else { return };
    for (path, _) in references {
        let name = path.split(['.', '[']).next().unwrap_or(path);
        if site.block.attribute(name).is_none() && site.block.nested(name).is_none() {
            let message = format!("no attribute `{name}` on {}", site.name());
            let names = site.block.attributes.iter().map(|attribute| &*attribute.name);
            let blocks = site.block.blocks.iter().map(|nested| &*nested.name);
            let found = Diagnostic::error(&CODE, argument.span, message);
            out.push(site.item, found.nearest_of(name, names.chain(blocks)));
        }
    }
}

/// With the nearest name, or the versions that have it.
pub(super) fn explained(context: &Context<'_>, site: &Site<'_>, name: &str, found: Diagnostic) -> Diagnostic {
    let has = |block: &Block| block.attribute(name).is_some() || block.nested(name).is_some();
    let provider = site.owner.provider();
    let versions = context.other_versions(provider, |schema| site.same_in(schema).is_some_and(|block| has(&block)));
    if let Some(oldest) = versions.last() {
        let stated = context.target.required.iter().find(|required| &*required.name.text == provider);
        let own = stated.and_then(|required| required.version.as_deref()).unwrap_or("this version");
        let before = |version: &str| stated?.versions.iter().position(|known| &**known == version);
        // They are stated newest first.
        let condition = if before(own) < before(oldest) { format!("< \"{own}\"") } else { format!(">= \"{oldest}\"") };
        return found
            .fact(format!("`{provider}` {own} lacks it, {} has it", versions.join(", ")))
            .help(format!("set it under `if provider.{provider} {condition}`, or another way around"));
    }
    found.nearest_of(name, settable(site))
}

/// What can be written in a block.
fn settable<'a>(site: &'a Site<'_>) -> impl Iterator<Item = &'a str> {
    let attributes = site.block.attributes.iter().filter(|it| (it.required || it.optional) && !is_id(site, it));
    attributes.map(|attribute| &*attribute.name).chain(site.block.blocks.iter().map(|nested| &*nested.name))
}

/// Whether something is written that there is not, and that is most like this name: one slip is one error.
pub(super) fn misspelt(site: &Site<'_>, name: &str) -> bool {
    let attributes = site.body.attributes.iter().map(|argument| &*argument.name);
    let written = attributes.chain(site.body.blocks.iter().map(|block| &*block.name));
    let mut unknown = written.filter(|name| site.block.attribute(name).is_none() && site.block.nested(name).is_none());
    unknown.any(|unknown| crate::nearest(unknown, settable(site)) == Some(name))
}
