use super::object::{attribute_type, takes_blocks};
use crate::{
    check::{Context, Findings},
    diagnostic::{Code, Diagnostic, Example, Family},
    types::Type,
};

/// An attribute is written as a nested block.
pub(crate) static CODE: Code = Code {
    name: "attribute_as_block",
    family: Family::Schema,
    summary: "An attribute is written as a nested block.",
    why: "Attributes are written `name: value`. Only attributes that hold a list of objects may be written as blocks too, \
          as Terraform lets one do: `ingress` of `aws_security_group`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags { Project: "payments" } }
        //                                                ^^^^ `tags` on `aws_vpc` is an attribute, not a block
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Project: "payments" } }
        resource aws_security_group web {
            vpc_id: vpc.id,
            ingress { from_port: 443, to_port: 443, protocol: "tcp", cidr_blocks: ["10.0.0.0/16"] }
        }
    }
}"#,
    )],
    source: "`terraform providers schema -json`",
    allowable: false,
};

/// Looks at every block whose name is an attribute's.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for site in context.sites() {
        for block in &site.body.blocks {
            let Some(attribute) = site.block.attribute(&block.name) else { continue };
            if takes_blocks(attribute) {
                continue;
            }
            let name = &block.name;
            let message = format!("`{name}` on {} is an attribute, not a block", site.name());
            let form = match attribute_type(attribute, &site.schema).base() {
                Type::Map(_) | Type::Object(_) => format!("`{name}: {{ … }}`"),
                Type::List(_) | Type::Set(_) | Type::Tuple(_) => format!("`{name}: [ … ]`"),
                _ => format!("`{name}: …`"),
            };
            out.push(site.item, Diagnostic::error(&CODE, block.span, message).help(format!("write {form}")));
        }
    }
}
