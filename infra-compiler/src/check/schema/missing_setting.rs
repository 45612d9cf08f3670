use super::shape::shaped;
use crate::{
    check::{Context, Findings, Item},
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// An argument that a block of Terraform's own must have is not there.
pub(crate) static CODE: Code = Code {
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

/// Looks at every body that Terraform defines.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for it in shaped(context) {
        for name in it.shape.settings.iter().filter(|setting| setting.required).map(|setting| setting.name) {
            if it.body.attribute(name).is_none() {
                let message = format!("missing `{name}` in `{}`", it.name);
                out.push(it.item, Diagnostic::error(&CODE, it.span, message).help(format!("add `{name}: …`")));
            }
        }
    }
    for (index, check) in context.evaluated.checks.iter_enumerated() {
        if check.body.blocks("assert").next().is_none() {
            let found = Diagnostic::error(&CODE, check.span, "missing `assert` in `check`");
            out.push(Item::Check(index), found.help("add `assert { condition: …, error_message: \"…\" }`"));
        }
    }
}
