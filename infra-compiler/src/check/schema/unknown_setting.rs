use crate::{
    blocks::PROVISIONERS,
    check::{Check, Context, Findings, Item, LooksAt, OwnBody},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
};

/// An argument or block that Terraform's own blocks do not have.
static CODE: Code = Code {
    name: "unknown_setting",
    family: Family::Schema,
    summary: "An argument or block that a block of Terraform's own does not have.",
    why: "`lifecycle`, `provisioner`, `connection`, `variable`, `output`, `moved`, `import`, `removed` and `check` are \
          Terraform's, the same for every provider. Data sources and ephemeral resources have only conditions in their \
          `lifecycle`.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", lifecycle { prevent_destory: true } }
        //                                                            ^^^^^^^^^^^^^^^ no argument `prevent_destory` in `lifecycle`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", provisioner "local-exce" { command: "true" } }
        //                                                ^^^^^^^^^^^ no provisioner `local-exce`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            lifecycle {
                prevent_destroy: true,
                precondition { condition: terraform.workspace == "demo", error_message: "wrong workspace" }
            }
            provisioner "local-exec" { command: "true", when: destroy }
        }
    }
}"#,
    )],
    source: "`internal/configs` of Terraform 1.11 to 1.16",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::OwnBody(body), LooksAt::Resource(provisioners)]);

fn body(_: &Context<'_>, own: &OwnBody<'_>, out: &mut Findings<'_>) {
    let arguments = || own.shape.settings.iter().map(|setting| setting.name);
    let blocks = || own.shape.blocks.iter().map(|(name, _)| *name);
    for argument in &own.body.attributes {
        if own.shape.setting(&argument.name).is_none() {
            let message = format!("no argument `{}` in `{}`", argument.name, own.name);
            let found = Diagnostic::error(&CODE, argument.name_span, message);
            out.push(own.item, found.nearest_of(&argument.name, arguments().chain(blocks())));
        }
    }
    for block in &own.body.blocks {
        if own.shape.block(&block.name).is_none() {
            let message = format!("no block `{}` in `{}`", block.name, own.name);
            let found = Diagnostic::error(&CODE, block.span, message);
            out.push(own.item, found.nearest_of(&block.name, blocks()));
        }
    }
}

/// Looks at the labels of provisioners, which are part of Terraform.
fn provisioners(_: &Context<'_>, item: Item, resource: &Resource, out: &mut Findings<'_>) {
    for block in &resource.meta.provisioners {
        let label = block.labels.first().map_or("", |label| label);
        let names = PROVISIONERS.map(|(name, _)| name);
        if !names.contains(&label) {
            let message = format!("no provisioner `{label}`");
            let found = Diagnostic::error(&CODE, block.span, message).nearest_of(label, names);
            let known = names.map(|name| format!("`{name}`")).join(", ");
            out.push(item, found.help(format!("Terraform has {known}")));
        }
    }
}
