use super::{object::takes_blocks, unknown_attribute::explained};
use crate::{
    check::{Context, Findings},
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// A nested block that the type, block or provider configuration does not have.
pub(crate) static CODE: Code = Code {
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

/// Looks at every block that is neither a block nor an attribute of the schema.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for site in context.sites() {
        for block in site.body.blocks.iter().filter(|_| !site.block.open) {
            if site.block.nested(&block.name).is_some() || site.block.attribute(&block.name).is_some() {
                continue;
            }
            let message = format!("no block `{}` on {}", block.name, site.name());
            let found = Diagnostic::error(&CODE, block.span, message);
            out.push(site.item, explained(context, site, &block.name, found));
        }
        for block in &site.body.blocks {
            let Some(attribute) = site.block.attribute(&block.name).filter(|attribute| takes_blocks(attribute)) else {
                continue;
            };
            for inner in block.body.blocks.iter().filter(|inner| !super::object::has_member(attribute, &inner.name)) {
                let message = format!("no block `{}` on `{}` of {}", inner.name, block.name, site.name());
                out.push(site.item, Diagnostic::error(&CODE, inner.span, message));
            }
        }
    }
}
