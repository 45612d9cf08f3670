use serde_json::{Value, json};

use super::Stacked;

/// What was found, by stack.
pub(crate) fn findings(stacks: &[Stacked<'_>]) -> Value {
    by_stack(stacks, |stack| ("findings", json!(stack.evidence.findings)))
}

/// What is allowed, by stack.
pub(crate) fn allows(stacks: &[Stacked<'_>]) -> Value {
    by_stack(stacks, |stack| ("allows", json!(stack.evidence.allows)))
}

fn by_stack(stacks: &[Stacked<'_>], list: impl Fn(&Stacked<'_>) -> (&'static str, Value)) -> Value {
    let object = |stack: &Stacked<'_>| {
        let job = stack.job;
        let (name, list) = list(stack);
        json!({ "stack": job.stack.name, "workspace": job.stack.workspace, "target": job.target.versions, name: list })
    };
    stacks.iter().map(object).collect()
}
