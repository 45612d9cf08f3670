use crate::{
    check::{Check, Context, Findings, LooksAt, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Argument,
};

/// A nested block is written as an attribute.
static CODE: Code = Code {
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

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Argument(argument)]);

fn argument(_: &Context<'_>, site: &Site<'_>, argument: &Argument, out: &mut Findings<'_>) {
    if site.block.attribute(&argument.name).is_some() || site.block.nested(&argument.name).is_none() {
        return;
    }
    let name = &argument.name;
    let message = format!("`{name}` on {} is a block, not an attribute", site.name());
    let found = Diagnostic::error(&CODE, argument.name_span, message);
    out.push(site.item, found.help(format!("write `{name} {{ … }}`, without the colon")));
}
