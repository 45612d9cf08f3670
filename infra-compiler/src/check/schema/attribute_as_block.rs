use crate::{
    check::{
        Check, Context, Findings, LooksAt, Site,
        object::{attribute_type, takes_blocks},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Block,
    schema::Attribute,
    types::Type,
};

/// An attribute is written as a nested block.
static CODE: Code = Code {
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

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::AttributeAsBlock(block)]);

fn block(_: &Context<'_>, site: &Site<'_>, block: &Block, attribute: &Attribute, out: &mut Findings<'_>) {
    if takes_blocks(attribute) {
        return;
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
