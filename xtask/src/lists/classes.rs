//! Instance types and classes: of EC2, of databases by engine, and of others.

use std::{fs, path::Path, process::Command};

use serde_json::Value;

use super::{Gathered, Package, add, json};

/// The package is only read, since it needs a newer Rust than this workspace.
pub(super) const PACKAGE: Package =
    Package { name: "cloudformation-validate-data-source", version: "1.14.0", license: "Apache-2.0" };

/// What the package lists by region alone, and the keys under which the union of all regions stands.
const LISTS: [(&str, &str); 7] = [
    ("aws_ec2_instance_instancetype_enum", "ec2"),
    ("aws_elasticache_cachecluster_cachenodetype_enum", "elasticache"),
    ("aws_opensearchservice_domain_clusterconfig_instancetype_enum", "opensearch"),
    ("aws_redshift_cluster_nodetype_enum", "redshift"),
    ("aws_docdb_dbinstance_dbinstanceclass_enum", "docdb"),
    ("aws_neptune_dbinstance_dbinstanceclass_enum", "neptune"),
    ("aws_dax_cluster_nodetype_enum", "dax"),
];

/// Those of databases, by engine.
const DATABASES: [&str; 2] =
    ["aws_rds_dbinstance_dbinstanceclass_enum", "aws_rds_dbcluster_dbclusterinstanceclass_enum"];

pub(super) fn read(folder: &Path) -> Result<Gathered, String> {
    let data = download(folder)?;
    let mut lists = Gathered::new();
    for (file, key) in LISTS {
        let mut all = Vec::new();
        listed(&json(&data.join(format!("{file}.json")))?, &mut all);
        let parts = all
            .iter()
            .filter_map(|class| class.rsplit_once('.'))
            .map(|(family, size)| (family.to_owned(), size.to_owned()));
        let (families, sizes): (Vec<String>, Vec<String>) = parts.unzip();
        add(&mut lists, "aws_class_families", key, families);
        add(&mut lists, "aws_class_sizes", key, sizes);
        add(&mut lists, "aws_classes", key, all);
    }
    for file in DATABASES {
        engines(&json(&data.join(format!("{file}.json")))?, &mut lists);
    }
    Ok(lists)
}

/// Every text in an `enum`.
fn listed(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if name == "enum" {
                    found.extend(member.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
                } else {
                    listed(member, found);
                }
            }
        }
        Value::Array(all) => all.iter().for_each(|one| listed(one, found)),
        _ => {}
    }
}

/// The classes of each engine: of what follows from a condition on it.
fn engines(value: &Value, lists: &mut Gathered) {
    match value {
        Value::Object(members) => {
            if let Some(engine) = value["if"]["properties"]["Engine"]["const"].as_str() {
                let mut found = Vec::new();
                listed(&value["then"], &mut found);
                add(lists, "aws_database_classes", engine, found);
            }
            members.values().for_each(|member| engines(member, lists));
        }
        Value::Array(all) => all.iter().for_each(|one| engines(one, lists)),
        _ => {}
    }
}

/// Has cargo download the package.
fn download(folder: &Path) -> Result<std::path::PathBuf, String> {
    let Package { name, version, .. } = PACKAGE;
    let manifest = format!(
        "[package]\nname = \"models\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[lib]\npath = \"lib.rs\"\n\
         [dependencies]\n{name} = \"={version}\"\n[workspace]\n"
    );
    let write = |file: &str, content: &str| {
        fs::write(folder.join(file), content).map_err(|error| format!("cannot write {file}: {error}"))
    };
    write("Cargo.toml", &manifest)?;
    write("lib.rs", "")?;
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--format-version", "1", "--manifest-path"]).arg(folder.join("Cargo.toml"));
    let output = cargo.output().map_err(|error| format!("cannot run {cargo:?}: {error}"))?;
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let mut manifests =
        packages.filter(|package| package["name"] == name).filter_map(|it| it["manifest_path"].as_str());
    let manifest = manifests.next().ok_or("cargo does not say where the package is")?;
    Ok(Path::new(manifest).parent().unwrap_or(Path::new("")).join("generated/data"))
}
