//! AWS's own managed policies: their names, and the actions that they name of services that it no longer documents, or not yet.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use serde_json::Value;

use super::{Gathered, Package, add, run};

/// The package has a copy of the policies as AWS hands them out.
pub(super) const PACKAGE: Package = Package { name: "moto", version: "5.2.5", license: "Apache-2.0" };

/// Adds the names of the policies, as they stand in an ARN behind `policy/`, and the actions that are in none of the lists so far.
pub(super) fn extend(folder: &Path, lists: &mut Gathered) -> Result<(), String> {
    let target = folder.join("managed");
    let package = format!("{}=={}", PACKAGE.name, PACKAGE.version);
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-compile"]);
    run(pip.arg("--target").arg(&target).arg(package), folder)?;
    let path = target.join("moto/iam/aws_managed_policies.py");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    // One text of Python that is JSON.
    let json = text.split("\"\"\"").nth(1).ok_or_else(|| format!("{}: no text", path.display()))?;
    let policies: Value = serde_json::from_str(json).map_err(|error| format!("{}: {error}", path.display()))?;
    for (name, policy) in policies.as_object().into_iter().flatten() {
        let path = policy["Path"].as_str().ok_or_else(|| format!("{name}: no path"))?;
        add(lists, "aws_managed_policies", "", [format!("{}{name}", path.trim_start_matches('/'))]);
    }
    let mut named = BTreeSet::new();
    for policy in policies.as_object().into_iter().flatten().map(|(_, policy)| &policy["Document"]["Statement"]) {
        for statement in many(policy) {
            let actions = many(&statement["Action"]).chain(many(&statement["NotAction"]));
            named.extend(actions.filter_map(Value::as_str).filter(|action| !action.contains(['*', '?'])));
        }
    }
    for (prefix, name) in named.into_iter().filter_map(|action| action.split_once(':')) {
        let prefix = prefix.to_lowercase();
        let key = ("aws_actions".to_owned(), prefix.clone());
        let known = lists.get(&key).is_some_and(|names| names.iter().any(|known| known.eq_ignore_ascii_case(name)));
        if !known {
            add(lists, "aws_actions", &prefix, [name.to_owned()]);
            add(lists, "aws_services", "", [prefix]);
        }
    }
    Ok(())
}

fn many(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Array(all) => Box::new(all.iter()),
        Value::Null => Box::new(std::iter::empty()),
        one => Box::new(std::iter::once(one)),
    }
}
