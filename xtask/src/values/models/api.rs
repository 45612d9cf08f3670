use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::{Path, PathBuf},
    process::Command,
    rc::Rc,
};

use serde_json::Value;

use super::{Bounds, plain, run};

/// The package, its version and its license.
pub(crate) const PACKAGE: (&str, &str, &str) = ("botocore", "1.44.5", "Apache-2.0");

/// How many items are held, at least and at most.
type Held = (Option<i64>, Option<i64>);

/// What the members of a service's structures take, by their plain name, and how many items those that are lists hold.
#[derive(Default)]
struct Members {
    bounds: HashMap<String, Vec<Bounds>>,
    items: HashMap<String, Vec<Held>>,
}

/// The models of AWS's APIs.
pub(crate) struct Apis {
    data: PathBuf,
    known: RefCell<BTreeMap<String, Rc<Members>>>,
}

impl Apis {
    /// Has pip download the package.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let (name, version, _) = PACKAGE;
        let target = folder.join("python");
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
        run(pip.arg(&target).arg(format!("{name}=={version}")))?;
        Ok(Self { data: target.join(name).join("data"), known: RefCell::default() })
    }

    /// What is said of the members of this name, wherever in the service they are.
    pub(crate) fn members(&self, service: &str, name: &str) -> Vec<Bounds> {
        self.of_service(service).bounds.get(&plain(name)).cloned().unwrap_or_default()
    }

    /// How many items the members of this name hold, which are lists or maps.
    pub(crate) fn items(&self, service: &str, name: &str) -> Vec<Held> {
        let name = plain(name);
        let members = self.of_service(service);
        let several = members.items.get(&name).or_else(|| members.items.get(&format!("{name}s")));
        several.cloned().unwrap_or_default()
    }

    fn of_service(&self, service: &str) -> Rc<Members> {
        let known = self.known.borrow().get(service).cloned();
        known.unwrap_or_else(|| {
            let read = Rc::new(self.service(service).unwrap_or_default());
            self.known.borrow_mut().insert(service.to_owned(), read.clone());
            read
        })
    }

    fn service(&self, name: &str) -> Option<Members> {
        let mut versions: Vec<PathBuf> =
            fs::read_dir(self.data.join(name)).ok()?.flatten().map(|entry| entry.path()).collect();
        versions.sort();
        let packed = fs::read(versions.pop()?.join("service-2.json.gz")).ok()?;
        let model: Value = serde_json::from_slice(&unpacked(&packed)?).ok()?;
        let shapes = model.get("shapes")?.as_object()?;
        let mut members = Members::default();
        for shape in shapes.values() {
            for (name, member) in shape.get("members").and_then(Value::as_object).into_iter().flatten() {
                let held = member["shape"].as_str().and_then(|shape| items(shapes, shape));
                if let Some(held) = held {
                    let all = members.items.entry(plain(name)).or_default();
                    if !all.contains(&held) {
                        all.push(held);
                    }
                }
                let Some(bounds) = member["shape"].as_str().and_then(|shape| bounds(shapes, shape)) else { continue };
                let all = members.bounds.entry(plain(name)).or_default();
                if !all.contains(&bounds) {
                    all.push(bounds);
                }
            }
        }
        Some(members)
    }
}

fn items(shapes: &serde_json::Map<String, Value>, name: &str) -> Option<Held> {
    let shape = shapes.get(name).filter(|shape| matches!(shape["type"].as_str(), Some("list" | "map")))?;
    let number = |name: &str| shape.get(name).and_then(Value::as_i64);
    Some((number("min"), number("max")))
}

fn bounds(shapes: &serde_json::Map<String, Value>, name: &str) -> Option<Bounds> {
    let mut shape = shapes.get(name)?;
    // Lists, of what they hold.
    for _ in 0..3 {
        match shape.get("member").and_then(|member| member.get("shape")).and_then(Value::as_str) {
            Some(inner) => shape = shapes.get(inner)?,
            None => break,
        }
    }
    let number = |name: &str| shape.get(name).and_then(Value::as_i64);
    let both = (number("min"), number("max"));
    Some(match shape["type"].as_str()? {
        "string" => {
            let listed: Option<BTreeSet<String>> = shape
                .get("enum")
                .and_then(Value::as_array)
                .map(|all| all.iter().filter_map(Value::as_str).map(str::to_owned).collect());
            Bounds { listed, range: (None, None), length: both }
        }
        "integer" | "long" => Bounds { listed: None, range: both, length: (None, None) },
        _ => return None,
    })
}

/// What a gzip file holds; these have no optional fields but perhaps a name.
pub(crate) fn unpacked(packed: &[u8]) -> Option<Vec<u8>> {
    let flags = *packed.get(3)?;
    let mut rest = packed.get(10..)?;
    if flags & 8 != 0 {
        let end = rest.iter().position(|byte| *byte == 0)?;
        rest = rest.get(end + 1..)?;
    }
    miniz_oxide::inflate::decompress_to_vec(rest).ok()
}
