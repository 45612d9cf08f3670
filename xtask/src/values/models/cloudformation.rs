use std::{collections::BTreeMap, fs, path::Path, process::Command};

use serde_json::Value;

use super::{Bounds, plain, run};

/// The package, its version and its license: it is only read, since it needs a newer Rust than this workspace.
pub(crate) const PACKAGE: (&str, &str, &str) = ("cloudformation-validate-data-source", "1.14.0", "Apache-2.0");

/// The schemas of the types of `CloudFormation`.
pub(crate) struct CloudFormation {
    types: BTreeMap<String, Value>,
    operations: Vec<Value>,
}

impl CloudFormation {
    /// Has cargo download the package, and reads it.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let (name, version, _) = PACKAGE;
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
        let metadata: Value = serde_json::from_str(&run(&mut cargo)?).map_err(|error| error.to_string())?;
        let packages = metadata["packages"].as_array().into_iter().flatten();
        let mut manifests =
            packages.filter(|package| package["name"] == name).filter_map(|it| it["manifest_path"].as_str());
        let manifest = manifests.next().ok_or("cargo does not say where the package is")?;
        let data = Path::new(manifest).parent().unwrap_or(Path::new("")).join("generated");
        let json = |path: &str| -> Result<Value, String> {
            let text = fs::read_to_string(data.join(path)).map_err(|error| format!("{path}: {error}"))?;
            serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))
        };
        let Value::Object(types) = json("schema-validator/compiled_schemas.json")? else {
            return Err("the schemas are no object".to_owned());
        };
        let catalog = json("data/aws_cli_operation_catalog.json")?;
        let operations = catalog["adapters"].as_array().cloned().unwrap_or_default();
        Ok(Self { types: types.into_iter().collect(), operations })
    }

    /// The names of all types.
    pub(crate) fn types(&self) -> impl Iterator<Item = &str> {
        self.types.keys().map(String::as_str)
    }

    /// The services of the API that make things of a type.
    pub(crate) fn services(&self, ty: &str) -> Vec<&str> {
        let own = self.operations.iter().filter(|operation| operation["cfn_type"] == ty);
        let mut services: Vec<&str> = own.filter_map(|operation| operation["service"].as_str()).collect();
        services.sort_unstable();
        services.dedup();
        services
    }

    /// What is said of a property, by the names on the way to it, in any style.
    pub(crate) fn bounds(&self, ty: &str, path: &[&str]) -> Option<Bounds> {
        let (schema, at) = self.property(ty, path)?;
        let at = Self::inside(schema, at)?;
        let number = |name| number(at, name);
        let shown =
            |one: &Value| one.as_str().map(str::to_owned).or_else(|| one.as_i64().map(|number| number.to_string()));
        let listed = at.get("enum").or_else(|| at.get("enum_case_insensitive")).and_then(Value::as_array);
        let listed = listed.map(|all| all.iter().filter_map(shown).collect());
        let numeric = matches!(at.get("type").and_then(Value::as_str), Some("integer" | "number"));
        let textual = at.get("type").and_then(Value::as_str) == Some("string");
        Some(Bounds {
            listed: listed.filter(|all: &std::collections::BTreeSet<String>| (textual || numeric) && !all.is_empty()),
            range: if numeric { (number("minimum"), number("maximum")) } else { (None, None) },
            length: if textual { (number("min_length"), number("max_length")) } else { (None, None) },
        })
    }

    /// How many items are said to be in a property.
    pub(crate) fn items(&self, ty: &str, path: &[&str]) -> Option<(Option<i64>, Option<i64>)> {
        let (schema, mut at) = self.property(ty, path)?;
        for _ in 0..8 {
            match at.get("ref_name").and_then(Value::as_str) {
                Some(name) => at = schema.get("definitions")?.get(name)?,
                None => break,
            }
        }
        at.get("items").map(|_| (number(at, "min_items"), number(at, "max_items")))
    }

    /// A property, and the schema that it stands in, by the names on the way to it.
    fn property<'a>(&'a self, ty: &str, path: &[&str]) -> Option<(&'a Value, &'a Value)> {
        let schema = self.types.get(ty)?;
        let mut at = schema;
        for name in path {
            at = Self::inside(schema, at)?;
            let wanted = plain(name);
            let properties = at.get("properties")?.as_object()?;
            // A block is in the singular where the list of them is in the plural.
            let (_, found) = properties.iter().find(|(known, _)| {
                let known = plain(known);
                known == wanted || known == format!("{wanted}s") || format!("{known}s") == wanted
            })?;
            at = found;
        }
        Some((schema, at))
    }

    /// Through references and lists to what they hold.
    fn inside<'a>(schema: &'a Value, mut at: &'a Value) -> Option<&'a Value> {
        for _ in 0..8 {
            if let Some(name) = at.get("ref_name").and_then(Value::as_str) {
                at = schema.get("definitions")?.get(name)?;
            } else if let Some(items) = at.get("items") {
                at = items;
            } else {
                return Some(at);
            }
        }
        None
    }
}

fn number(at: &Value, name: &str) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "bounds are whole and far from the limits")]
    at.get(name).and_then(Value::as_f64).filter(|bound| bound.abs() < 1e15).map(|bound| bound as i64)
}
