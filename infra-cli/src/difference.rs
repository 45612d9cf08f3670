//! What two documents of a root say differently, by address.

use std::collections::BTreeMap;

use serde_json::Value;

/// How an address differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Difference {
    /// Only the new document has it.
    New,
    /// Only the old document has it.
    Gone,
    /// Both have it, with other values at these paths.
    Changed(Vec<String>),
}

/// The differences of two documents, by address.
pub(crate) fn differences(old: &Value, new: &Value) -> BTreeMap<String, Difference> {
    let (old, new) = (addresses(old), addresses(new));
    let mut found = BTreeMap::new();
    for (address, was) in &old {
        match new.get(address) {
            None => {
                found.insert(address.clone(), Difference::Gone);
            }
            Some(now) => {
                let mut paths = Vec::new();
                compare(was, now, "", &mut paths);
                if !paths.is_empty() {
                    found.insert(address.clone(), Difference::Changed(paths));
                }
            }
        }
    }
    let added = new.into_keys().filter(|address| !old.contains_key(address));
    found.extend(added.map(|address| (address, Difference::New)));
    found
}

/// How many names lead to what has an address: the type and name of a resource, the name of an output.
fn depth(block: &str) -> Option<(&'static str, usize)> {
    Some(match block {
        "resource" => ("", 2),
        "data" => ("data.", 2),
        "ephemeral" => ("ephemeral.", 2),
        "module" => ("module.", 1),
        "variable" => ("var.", 1),
        "output" => ("output.", 1),
        "check" => ("check.", 1),
        _ => return None,
    })
}

fn addresses(document: &Value) -> BTreeMap<String, &Value> {
    let mut found = BTreeMap::new();
    for (block, content) in document.as_object().into_iter().flatten() {
        match depth(block) {
            Some((prefix, depth)) => named(content, prefix, depth, &mut found),
            // `terraform`, `provider`, `locals`, `moved`: each as a whole.
            None => {
                found.insert(block.clone(), content);
            }
        }
    }
    found
}

fn named<'a>(content: &'a Value, prefix: &str, depth: usize, found: &mut BTreeMap<String, &'a Value>) {
    for (name, inner) in content.as_object().into_iter().flatten() {
        match depth {
            0 | 1 => {
                found.insert(format!("{prefix}{name}"), inner);
            }
            more => named(inner, &format!("{prefix}{name}."), more - 1, found),
        }
    }
}

/// The paths at which two values differ; texts that hold JSON are compared as texts.
fn compare(old: &Value, new: &Value, path: &str, out: &mut Vec<String>) {
    let inner = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (old, new) {
        (Value::Object(was), Value::Object(now)) => {
            for (name, one) in was {
                match now.get(name) {
                    Some(other) => compare(one, other, &inner(name), out),
                    None => out.push(inner(name)),
                }
            }
            out.extend(now.keys().filter(|name| !was.contains_key(*name)).map(|name| inner(name)));
        }
        (Value::Array(was), Value::Array(now)) if was.len() == now.len() => {
            for (index, (one, other)) in was.iter().zip(now).enumerate() {
                // A block that stands once is a list of one.
                let at = if was.len() == 1 { path.to_owned() } else { format!("{path}[{index}]") };
                compare(one, other, &at, out);
            }
        }
        _ if old == new => {}
        _ => out.push(if path.is_empty() { "value".to_owned() } else { path.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn documents_differ_by_address_and_path() {
        let old = json!({
            "resource": { "aws_vpc": { "main": { "cidr_block": "10.0.0.0/16", "tags": { "Name": "a", "Owner": "x" } }, "old": {} } },
            "output": { "id": { "value": "a" } },
            "terraform": { "required_version": ">= 1.11" },
        });
        let new = json!({
            "resource": {
                "aws_vpc": { "main": { "cidr_block": "10.1.0.0/16", "tags": { "Name": "a", "Team": "x" } } },
                "aws_lb": { "web": { "access_logs": [{ "bucket": "b" }] } },
            },
            "output": { "id": { "value": "b" } },
            "terraform": { "required_version": ">= 1.12" },
        });
        let changed = |paths: &[&str]| Difference::Changed(paths.iter().map(ToString::to_string).collect());
        let expected = [
            ("aws_lb.web", Difference::New),
            ("aws_vpc.main", changed(&["cidr_block", "tags.Owner", "tags.Team"])),
            ("aws_vpc.old", Difference::Gone),
            ("output.id", changed(&["value"])),
            ("terraform", changed(&["required_version"])),
        ];
        assert_eq!(differences(&old, &new), expected.map(|(address, one)| (address.to_owned(), one)).into());
        assert_eq!(differences(&old, &old), BTreeMap::new());
        let block =
            |value: &str| json!({ "resource": { "aws_lb": { "web": { "access_logs": [{ "bucket": value }] } } } });
        assert_eq!(differences(&block("a"), &block("b"))["aws_lb.web"], changed(&["access_logs.bucket"]));
    }
}
