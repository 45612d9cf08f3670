use crate::{
    blocks,
    check::{Check, Context, Findings, LooksAt, OwnBody},
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// An argument that a block of Terraform's own must have is not there.
static CODE: Code = Code {
    name: "missing_setting",
    family: Family::Schema,
    summary: "An argument that a block of Terraform's own must have is not there.",
    why: "Terraform refuses it when it reads the configuration.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            lifecycle {
                precondition { condition: terraform.workspace == "demo" }
            //  ^^^^^^^^^^^^ missing `error_message` in `precondition`
            }
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            lifecycle {
                precondition { condition: terraform.workspace == "demo", error_message: "wrong workspace" }
            }
        }
    }
}"#,
    )],
    source: "`internal/configs` of Terraform 1.11",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::OwnBody(body)]);

fn body(_: &Context<'_>, own: &OwnBody<'_>, out: &mut Findings<'_>) {
    for name in own.shape.settings.iter().filter(|setting| setting.required).map(|setting| setting.name) {
        if own.body.attribute(name).is_none() {
            let message = format!("missing `{name}` in `{}`", own.name);
            out.push(own.item, Diagnostic::error(&CODE, own.span, message).help(format!("add `{name}: …`")));
        }
    }
    if own.is(&blocks::CHECK) && own.body.blocks("assert").next().is_none() {
        let found = Diagnostic::error(&CODE, own.span, "missing `assert` in `check`");
        out.push(own.item, found.help("add `assert { condition: …, error_message: \"…\" }`"));
    }
}
