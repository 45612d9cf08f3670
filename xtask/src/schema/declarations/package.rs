//! The package on disk, and what was scanned of it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::scan::{Module, scan};

/// The package that describes the newest provider.
pub(super) const NAME: &str = "@cdktn/provider-aws";
const VERSION: &str = "25.7.0";

/// A scanned package.
pub(in super::super) struct Package {
    /// The package's own version, not the provider's.
    pub(super) version: String,
    /// What the package says of its license, which goes into the table.
    pub(super) license: String,
    /// The provider's version.
    pub(super) provider: String,
    /// One module for each type, the provider's and the functions' among them.
    pub(super) modules: Vec<Module>,
    /// The text of the module of functions.
    pub(super) functions: String,
}

impl Package {
    /// Reads an unpacked package or its archive; without either, npm downloads it.
    pub(in super::super) fn read(path: Option<&Path>) -> Result<Self, String> {
        let folder = std::env::temp_dir().join(format!("xtask-schema-npm-{}", std::process::id()));
        let read = match path {
            Some(path) if path.is_dir() => Self::unpacked(path),
            path => unpack(path, &folder).and_then(|unpacked| Self::unpacked(&unpacked)),
        };
        // What cannot be removed is left to the system, which owns the folder of temporary files.
        let _ = fs::remove_dir_all(&folder);
        read
    }

    fn unpacked(path: &Path) -> Result<Self, String> {
        let manifest = text(&path.join("package.json"))?;
        let manifest: serde_json::Value = serde_json::from_str(&manifest).map_err(|error| error.to_string())?;
        let field = |pointer: &str| {
            let found = manifest.pointer(pointer).and_then(serde_json::Value::as_str).map(str::to_owned);
            found.ok_or_else(|| format!("package.json has no {pointer}"))
        };
        let mut modules = Vec::new();
        for folder in sorted(&path.join("lib"))?.into_iter().filter(|it| it.is_dir()) {
            let mut texts = vec![text(&folder.join("index.js"))?];
            let structs = folder.join("index-structs");
            if structs.is_dir() {
                for file in sorted(&structs)?.iter().filter(|file| file.extension().is_some_and(|it| it == "js")) {
                    texts.push(text(file)?);
                }
            }
            modules.push(scan(&texts));
        }
        Ok(Self {
            version: field("/version")?,
            license: field("/license")?,
            provider: field("/cdktn/provider/version")?,
            modules,
            functions: text(&path.join("lib/provider-functions/index.js")).unwrap_or_default(),
        })
    }
}

fn unpack(archive: Option<&Path>, folder: &Path) -> Result<PathBuf, String> {
    fs::create_dir_all(folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let archive = if let Some(archive) = archive {
        archive.canonicalize().map_err(|error| format!("{}: {error}", archive.display()))?
    } else {
        run(Command::new("npm").args(["pack", "--silent", &format!("{NAME}@{VERSION}")]).current_dir(folder))?;
        sorted(folder)?.into_iter().next().ok_or("npm packed nothing")?
    };
    run(Command::new("tar").arg("xzf").arg(archive).current_dir(folder))?;
    Ok(folder.join("package"))
}

fn run(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?}: {status}")),
        Err(error) => Err(format!("{command:?}: {error}")),
    }
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}
