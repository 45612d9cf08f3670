use crate::{
    check::{
        Check, Context, Findings, LooksAt, Site,
        object::{fields, takes_blocks},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Block,
    schema::Attribute,
};

/// A nested block that the type, block or provider configuration does not have.
static CODE: Code = Code {
    name: "unknown_block",
    family: Family::Schema,
    summary: "A nested block that the type, block or provider configuration does not have.",
    why: "Terraform refuses it at `validate`. What one version of the provider has as a block may be a resource of its \
          own in the next.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_instance server {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro", metadata_option { http_tokens: "required" }
            //                         ^^^^^^^^^^^^^^^ no block `metadata_option` on `aws_instance`
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_instance server {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            metadata_options { http_tokens: "required" }
        }
    }
}"#,
    )],
    source: "`terraform providers schema -json`",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Block(block), LooksAt::AttributeAsBlock(inner)]);

fn block(context: &Context<'_>, site: &Site<'_>, block: &Block, out: &mut Findings<'_>) {
    if !site.block.open && site.lacks(&block.name) {
        let message = format!("no block `{}` on {}", block.name, site.name());
        let found = Diagnostic::error(&CODE, block.span, message);
        out.push(site.item, site.explained(context, &block.name, found));
    }
}

/// Looks at the blocks within one that stands for an object.
fn inner(_: &Context<'_>, site: &Site<'_>, block: &Block, attribute: &Attribute, out: &mut Findings<'_>) {
    let Some(fields) = fields(attribute).filter(|_| takes_blocks(attribute)) else { return };
    for inner in block.body.blocks.iter().filter(|inner| !fields.contains_key(&inner.name)) {
        let message = format!("no block `{}` on `{}` of {}", inner.name, block.name, site.name());
        out.push(site.item, Diagnostic::error(&CODE, inner.span, message));
    }
}
