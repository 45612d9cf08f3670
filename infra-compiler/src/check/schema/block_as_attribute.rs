use crate::{
    check::{Context, Findings},
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// A nested block is written as an attribute.
pub(crate) static CODE: Code = Code {
    name: "block_as_attribute",
    family: Family::Schema,
    summary: "A nested block is written as an attribute.",
    why: "Blocks are written `name { … }`, once per block. To repeat one over a list, put it into `for x in list { name \
          { … } }`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_instance server {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            metadata_options: { http_tokens: "required" },
        //  ^^^^^^^^^^^^^^^^ `metadata_options` on `aws_instance` is a block, not an attribute
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

/// Looks at every attribute whose name is a block's.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for site in context.sites() {
        for argument in &site.body.attributes {
            if site.block.attribute(&argument.name).is_some() || site.block.nested(&argument.name).is_none() {
                continue;
            }
            let name = &argument.name;
            let message = format!("`{name}` on {} is a block, not an attribute", site.name());
            let found = Diagnostic::error(&CODE, argument.name_span, message);
            out.push(site.item, found.help(format!("write `{name} {{ … }}`, without the colon")));
        }
    }
}
