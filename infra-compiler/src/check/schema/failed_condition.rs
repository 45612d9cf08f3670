use crate::{
    check::{Check, Context, Findings, LooksAt, OwnBody},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::ArgumentValue,
    value::Value,
};

/// A condition that is known to be false.
static CODE: Code = Code {
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

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::OwnBody(condition)]);

/// Looks at conditions of resources, outputs and `check` blocks; those of a variable are about values that come later.
fn condition(_: &Context<'_>, own: &OwnBody<'_>, out: &mut Findings<'_>) {
    let Some(condition) = own.body.attribute("condition").filter(|_| CONDITIONS.contains(&&*own.name)) else { return };
    if matches!(condition.value, ArgumentValue::Value(Value::Bool(false))) {
        let message = match said(own) {
            Some(said) => format!("this condition never holds: {said}"),
            None => "this condition never holds".to_owned(),
        };
        let found = Diagnostic::error(&CODE, condition.span, message);
        out.push(own.item, found.help("change the values that it compares, or the condition"));
    }
}

const CONDITIONS: [&str; 3] = ["precondition", "postcondition", "assert"];

/// The error message, if it is known.
fn said<'a>(own: &OwnBody<'a>) -> Option<&'a str> {
    match &own.body.attribute("error_message")?.value {
        ArgumentValue::Value(Value::String(text)) => Some(text),
        _ => None,
    }
}
