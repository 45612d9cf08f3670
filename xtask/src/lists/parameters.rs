//! The variables of `MySQL`'s server, which are the parameters of its groups.

use std::{path::Path, process::Command};

use super::{Gathered, Package, add, json, run};

pub(super) const PACKAGE: Package = Package { name: "mariadb-mysql-kbs", version: "1.3.0", license: "MPL-2.0" };

/// Where `MySQL` documents them, and how the place of each begins.
const PAGES: &str = "https://dev.mysql.com/";
const PLACES: [&str; 2] = ["sysvar_", "option_mysqld_"];

pub(super) fn read(folder: &Path) -> Result<Gathered, String> {
    let package = format!("{}@{}", PACKAGE.name, PACKAGE.version);
    let mut npm = Command::new("npm");
    npm.args(["install", "--silent", "--no-save", "--ignore-scripts", "--prefix", "."]);
    run(npm.arg(package), folder)?;
    let known = json(&folder.join("node_modules").join(PACKAGE.name).join("dist/merged-slim.json"))?;
    let mysql = |id: &str| {
        let (page, place) = id.split_once('#')?;
        let page = page.parse::<usize>().ok().and_then(|page| known["urls"][page].as_str())?;
        Some(page.starts_with(PAGES) && PLACES.iter().any(|beginning| place.starts_with(beginning)))
    };
    let mut lists = Gathered::new();
    for (name, variable) in known["vars"].as_object().into_iter().flatten() {
        let mut ids = variable["ids"].as_array().into_iter().flatten().filter_map(|id| id.as_str());
        if ids.any(|id| mysql(id) == Some(true)) {
            add(&mut lists, "aws_parameters", "mysql", [name.replace('-', "_")]);
        }
    }
    Ok(lists)
}
