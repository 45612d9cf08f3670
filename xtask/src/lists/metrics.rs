//! Metrics and their dimensions, by namespace: those for which AWS's own specification of the CDK has a graph.

use std::{path::Path, process::Command};

use super::{Gathered, Package, add, run};

pub(super) const PACKAGE: Package =
    Package { name: "@aws-cdk/aws-service-spec", version: "0.1.216", license: "Apache-2.0" };

/// The tables that the package has a part of.
pub(super) const TABLES: [&str; 2] = ["aws_metrics", "aws_dimensions"];

pub(super) fn read(folder: &Path) -> Result<Gathered, String> {
    let package = format!("{}@{}", PACKAGE.name, PACKAGE.version);
    run(
        Command::new("npm")
            .args(["install", "--silent", "--no-save", "--ignore-scripts", "--prefix", "."])
            .arg(package),
        folder,
    )?;
    let archive = folder.join("node_modules").join(PACKAGE.name).join("db.json.gz");
    let bytes = std::fs::read(&archive).map_err(|error| format!("{}: {error}", archive.display()))?;
    // Ten bytes of head, without a name, and eight of sums.
    let end = bytes.len().saturating_sub(8);
    let packed = bytes.get(10..end).ok_or("the archive is too short")?;
    let text = miniz_oxide::inflate::decompress_to_vec(packed).map_err(|error| format!("{error:?}"))?;
    let database: serde_json::Value = serde_json::from_slice(&text).map_err(|error| error.to_string())?;
    let schema = &database["schema"];
    let mut lists = Gathered::new();
    let (mut metrics, mut sets) = (std::collections::HashMap::new(), std::collections::HashMap::new());
    for metric in schema["metric"]["entities"].as_array().into_iter().flatten() {
        let [Some(id), Some(namespace), Some(name)] = ["$id", "namespace", "name"].map(|key| metric[key].as_str())
        else {
            continue;
        };
        metrics.insert(id, namespace);
        add(&mut lists, "aws_metrics", namespace, [name.to_owned()]);
    }
    for set in schema["dimensionSet"]["entities"].as_array().into_iter().flatten() {
        let names = set["dimensions"].as_array().into_iter().flatten().filter_map(|it| it["name"].as_str());
        sets.extend(set["$id"].as_str().map(|id| (id, names.collect::<Vec<_>>())));
    }
    let Some(uses) = schema["usesDimensionSet"]["forward"].as_object() else {
        return Err("the package does not say which metric has which dimensions".to_owned());
    };
    for (metric, used) in uses {
        let Some(namespace) = metrics.get(metric.as_str()) else { continue };
        for set in used.as_array().into_iter().flatten() {
            let id = set["$id"].as_str().or_else(|| set.as_str());
            let names = id.and_then(|id| sets.get(id)).into_iter().flatten();
            add(&mut lists, "aws_dimensions", namespace, names.map(|name| (*name).to_owned()));
        }
    }
    Ok(lists)
}
