//! What the documents say of each address, without what only a deployment, or nobody but the program, should know.

use std::collections::HashMap;

use infra_core::synth::Job;
use infra_core::template::{END, Encoding, HOLE, Hole, LocalModule, SUFFIX, Target};
use serde_json::{Map, Value};

/// In the place of a value that a Rust expression gives when the documents are written.
const FROM_THE_PROGRAM: &str = "(from the program)";
/// In the place of a value that its name says to be a secret.
const HIDDEN: &str = "(hidden)";

/// The bodies of resources, data sources and ephemeral resources, by address. A document that cannot be read has none.
pub(super) fn bodies(job: &Job<'_>) -> HashMap<String, Value> {
    let mut found = HashMap::new();
    let root = read(job.target, job.target.document);
    let modules: HashMap<&str, &LocalModule> =
        job.target.modules.iter().map(|module| (module.folder, module)).collect();
    add("", &root, job.target, &modules, &mut found);
    found
}

fn add(
    prefix: &str,
    document: &Value,
    target: &Target,
    modules: &HashMap<&str, &LocalModule>,
    found: &mut HashMap<String, Value>,
) {
    for (block, kind) in [("resource", ""), ("data", "data."), ("ephemeral", "ephemeral.")] {
        for (ty, named) in fields(document, block) {
            for (name, body) in named.as_object().into_iter().flatten() {
                let mut body = body.clone();
                hide(&mut body);
                found.insert(format!("{prefix}{kind}{ty}.{name}"), body);
            }
        }
    }
    for (name, call) in fields(document, "module") {
        let folder = call.get("source").and_then(Value::as_str).and_then(|source| source.rsplit('/').next());
        if let Some(module) = folder.and_then(|folder| modules.get(folder)) {
            let inner = read(target, module.document);
            // Modules hold no modules of their own: each is written once, beside the document.
            add(&format!("{prefix}module.{name}."), &inner, target, &HashMap::new(), found);
        }
    }
}

fn fields<'v>(document: &'v Value, block: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    document.get(block).and_then(Value::as_object).into_iter().flatten()
}

/// A document with words in the place of what is not known before it is written.
fn read(target: &Target, document: &str) -> Value {
    let (mut text, mut rest) = (String::with_capacity(document.len()), document);
    while let Some(at) = rest.find([SUFFIX, HOLE]) {
        let (before, marked) = rest.split_at(at);
        text.push_str(before);
        if let Some(after) = marked.strip_prefix(SUFFIX) {
            text.push_str("{suffix}");
            rest = after;
            continue;
        }
        let (number, after) = marked.trim_start_matches(HOLE).split_once(END).unwrap_or_default();
        match number.parse().ok().and_then(|number: usize| target.holes.get(number)) {
            Some(Hole::Rust { encoding, .. }) => {
                let quote = match encoding {
                    Encoding::Json(_) | Encoding::Literal(_) => "\"",
                    Encoding::Text | Encoding::LiteralText | Encoding::Expression => "",
                };
                text.extend([quote, FROM_THE_PROGRAM, quote]);
            }
            Some(Hole::RemoteState(_)) => text.push_str("{}"),
            Some(Hole::Backend) | None => {}
        }
        rest = after;
    }
    text.push_str(rest);
    serde_json::from_str(&text).unwrap_or_default()
}

/// Hides texts whose names say that they are secret; a reference alone says nothing.
fn hide(value: &mut Value) {
    match value {
        Value::Object(fields) => hide_fields(fields),
        Value::Array(items) => items.iter_mut().for_each(hide),
        _ => {}
    }
}

fn hide_fields(fields: &mut Map<String, Value>) {
    for (name, value) in fields {
        match value {
            Value::String(text) if is_secret(name) && !is_reference(text) => HIDDEN.clone_into(text),
            _ => hide(value),
        }
    }
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let secret = ["password", "passwd", "secret", "token", "private_key", "credential", "api_key", "auth_key"];
    let about_one = ["_arn", "_id", "_name", "_type", "_policy", "_version"];
    secret.iter().any(|word| name.contains(word)) && !about_one.iter().any(|ending| name.ends_with(ending))
}

fn is_reference(text: &str) -> bool {
    let inner = text.strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
    inner.is_some_and(|inner| !inner.contains(['{', '}', '"']))
}

#[cfg(test)]
mod tests {
    use infra_core::template::{Source, Stack};
    use serde_json::json;

    use super::*;

    const STACK: Stack = Stack {
        name: "A",
        workspace: "a",
        docs: "",
        targets: &[Target {
            versions: "",
            document: concat!(
                "{\n \"terraform\": {\n\u{2}0\u{3}  \"required_version\": \">= 1.11\" },\n \"data\": { \"terraform_remote_state\": { \"p\": \u{2}1\u{3} } },\n",
                " \"module\": { \"m\": { \"source\": \"./modules/shop\" } },\n",
                " \"resource\": { \"a_b\": { \"c\": { \"name\": \"x-\u{1}\", \"size\": \u{2}2\u{3}, \"text\": \"y \u{2}3\u{3}\",\n",
                "  \"password\": \"hunter2\", \"master_password\": \"${var.password}\", \"secret_arn\": \"arn:x\",\n",
                "  \"token\": \"${f(\\\"inline\\\")}\", \"env\": [{ \"DB_PASSWORD\": \"z\" }] } } }\n}\n"
            ),
            holes: &[
                Hole::Backend,
                Hole::RemoteState("b"),
                Hole::Rust { path: &[], index: 0, encoding: Encoding::Json(0) },
                Hole::Rust { path: &[], index: 1, encoding: Encoding::Text },
            ],
            modules: &[LocalModule {
                folder: "shop",
                document: "{ \"resource\": { \"a_q\": { \"q\": { \"n\": 1 } } } }",
            }],
            addresses: "",
            locked: "",
        }],
        source: &Source { rust: &[], nested: &[], rules: &[] },
        reads: &[],
        lock: "",
    };

    #[test]
    fn bodies_hold_no_secret() {
        let found = bodies(&Job { stack: &STACK, target: &STACK.targets[0] });
        let expected = json!({
            "name": "x-{suffix}", "size": FROM_THE_PROGRAM, "text": format!("y {FROM_THE_PROGRAM}"),
            "password": HIDDEN, "master_password": "${var.password}", "secret_arn": "arn:x", "token": HIDDEN,
            "env": [{ "DB_PASSWORD": HIDDEN }],
        });
        assert_eq!(found["a_b.c"], expected);
        assert_eq!(found["module.m.a_q.q"], json!({ "n": 1 }));
        assert_eq!(found["data.terraform_remote_state.p"], json!({}));
    }
}
