//! What is there before anything is deployed, and what the simulator holds.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Value, json};

use crate::drill::operator::SUFFIX;
use crate::proxy::forward;
use crate::simulator::{python, simulator};

/// The existing things, as `docs/deploy.md` names them.
pub(crate) struct House {
    /// What `prerequisites.py` says of them.
    pub(crate) made: Value,
    /// The passwords in the secrets, which occur nowhere else.
    pub(crate) passwords: BTreeMap<&'static str, String>,
}

impl House {
    pub(crate) fn furnish() -> Self {
        let names = ["aurora-master", "service", "dms-datacenter", "dms-aurora"];
        let passwords = BTreeMap::from(names.map(|name| (name, format!("Unsayable-{name}-{}", std::process::id()))));
        let boundary = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/boundary.json");
        let output = python("drill/prerequisites.py")
            .args([SUFFIX, &format!("http://{}", simulator().address)])
            .env("DRILL_SECRETS", json!(passwords).to_string())
            .env("DRILL_BOUNDARY", boundary)
            .output()
            .expect("prerequisites");
        let made = serde_json::from_slice(&output.stdout).expect("the existing things are made");
        Self { made, passwords }
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.made[name].as_str().expect("text")
    }
}

/// What the simulator holds, by service, region and kind.
pub(crate) type Inventory = BTreeMap<String, BTreeSet<String>>;

pub(crate) fn inventory() -> Inventory {
    let said = forward(b"GET /drill/inventory HTTP/1.1\r\nHost: simulator\r\n\r\n");
    let said = String::from_utf8_lossy(&said);
    let (_, body) = said.split_once("\r\n\r\n").expect("head");
    let held: BTreeMap<String, Vec<String>> = serde_json::from_str::<Value>(body)
        .expect("JSON")
        .as_object()
        .expect("kinds")
        .iter()
        .map(|(kind, keys)| (kind.clone(), texts(keys)))
        .collect();
    held.into_iter().map(|(kind, keys)| (kind, keys.into_iter().collect())).collect()
}

fn texts(values: &Value) -> Vec<String> {
    let values = values.as_array().into_iter().flatten();
    values.map(|value| value.as_str().unwrap_or_default().to_owned()).collect()
}

/// What one holds that the other does not, as lines `SERVICE REGION KIND: KEY`, but for kinds that `remains.txt` gives a reason for.
pub(crate) fn more(than: &Inventory, now: &Inventory) -> Vec<String> {
    let remains: Vec<&str> = include_str!("remains.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(": ").expect("a kind and its reason").0)
        .collect();
    let none = BTreeSet::new();
    let kinds = now.iter().filter(|(kind, _)| !remains.contains(&kind.as_str()));
    kinds
        .flat_map(|(kind, keys)| {
            let before = than.get(kind).unwrap_or(&none);
            keys.difference(before).map(move |key| format!("{kind}: {key}"))
        })
        .collect()
}
