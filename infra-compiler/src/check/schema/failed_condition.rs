use crate::{
    check::{Context, Findings, Item},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{ArgumentValue, Block, Body},
    value::Value,
};

/// A condition that is known to be false.
pub(crate) static CODE: Code = Code {
    name: "failed_condition",
    family: Family::Schema,
    summary: "A condition that is known to be false: every plan would fail.",
    why: "What a precondition or a `check` asks of static values is decided here, so it states a fact about a program that cannot \
          be built without it.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        let zones = ["a", "b"];
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            lifecycle {
                precondition { condition: length(zones) >= 3, error_message: "three zones at least" }
                //                        ^^^^^^^^^^^^^^^^^^ this condition never holds: three zones at least
            }
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        let zones = ["a", "b", "c"];
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            lifecycle {
                precondition { condition: length(zones) >= 3, error_message: "three zones at least" }
                precondition { condition: terraform.workspace == "demo", error_message: "the workspace is `demo`" }
            }
        }
    }
}"#,
    )],
    source: "Terraform 1.11",
    allowable: false,
};

/// Looks at the conditions of resources, outputs and `check` blocks.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for (item, meta) in super::shape::metas(context) {
        if let Some(lifecycle) = &meta.lifecycle {
            conditions(item, lifecycle, out);
        }
    }
    for (index, output) in context.evaluated.outputs.iter_enumerated() {
        conditions(Item::Output(index), &output.body, out);
    }
    for (index, check) in context.evaluated.checks.iter_enumerated() {
        conditions(Item::Check(index), &check.body, out);
    }
}

fn conditions(item: Item, body: &Body, out: &mut Findings<'_>) {
    for block in ["precondition", "postcondition", "assert"].into_iter().flat_map(|name| body.blocks(name)) {
        let Some(condition) = block.body.attribute("condition") else { continue };
        if matches!(condition.value, ArgumentValue::Value(Value::Bool(false))) {
            let message = match said(block) {
                Some(said) => format!("this condition never holds: {said}"),
                None => "this condition never holds".to_owned(),
            };
            let found = Diagnostic::error(&CODE, condition.span, message);
            out.push(item, found.help("change the values that it compares, or the condition"));
        }
    }
}

/// The error message, if it is known.
fn said(block: &Block) -> Option<&str> {
    match &block.body.attribute("error_message")?.value {
        ArgumentValue::Value(Value::String(text)) => Some(text),
        _ => None,
    }
}
