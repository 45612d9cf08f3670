//! Asking the real Terraform for the schema of a provider, without a network.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A provider's executable on this machine.
pub(crate) struct Provider {
    pub(crate) executable: PathBuf,
    /// Its version, from the executable's name.
    pub(crate) version: String,
    name: String,
}

impl Provider {
    /// Looks for `terraform-provider-NAME_v*` in a directory, or else in the whole file system; the newest is taken.
    pub(crate) fn find(directory: Option<&Path>, name: &str) -> Result<Self, String> {
        let start = directory.unwrap_or(Path::new("/"));
        let prefix = format!("terraform-provider-{name}_v");
        let mut found = Vec::new();
        search(start, &prefix, &mut found);
        let version = |path: &PathBuf| -> Option<(Vec<u64>, String)> {
            let name = path.file_name()?.to_str()?.strip_prefix(&prefix)?;
            let version = name.split('_').next()?.trim_end_matches(".exe");
            let numbers = version.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
            Some((numbers, version.to_owned()))
        };
        let mut versions: Vec<_> = found.into_iter().filter_map(|path| Some((version(&path)?, path))).collect();
        versions.sort();
        match versions.pop() {
            Some(((_, version), executable)) => Ok(Self { executable, version, name: name.to_owned() }),
            None => Err(format!(
                "there is no `{prefix}…` in {}: name the root of a filesystem mirror by INFRA_PROVIDER_DIR",
                start.display()
            )),
        }
    }

    /// What `terraform providers schema -json` prints for it.
    pub(super) fn schema(&self, source: &str) -> Result<String, String> {
        let folder = Folder::new(&self.name)?;
        // Terraform takes plugins from a mirror, whose folders it wants named after host, provider and platform.
        let platform = platform()?;
        let home = folder.0.join("mirror/registry.terraform.io").join(source).join(&self.version).join(platform);
        let put = |error: std::io::Error| format!("cannot prepare {}: {error}", folder.0.display());
        fs::create_dir_all(&home).map_err(put)?;
        let file = self.executable.file_name().unwrap_or_default();
        fs::copy(&self.executable, home.join(file)).map_err(put)?;
        let (name, version) = (&self.name, &self.version);
        let program = format!(
            "terraform {{\n  required_providers {{\n    {name} = {{ source = \"{source}\", version = \"{version}\" }}\n  \
             }}\n}}\n"
        );
        fs::write(folder.0.join("main.tf"), program).map_err(put)?;
        let mirror = folder.0.join("mirror");
        folder.terraform(["init".as_ref(), "-plugin-dir".as_ref(), mirror.as_os_str()])?;
        folder.terraform(["providers", "schema", "-json"].map(OsStr::new))
    }
}

/// The schema of Terraform's own provider, and Terraform's version.
pub(super) fn builtin() -> Result<(String, String), String> {
    let folder = Folder::new("builtin")?;
    let program = "resource \"terraform_data\" \"any\" {}\n";
    fs::write(folder.0.join("main.tf"), program).map_err(|error| error.to_string())?;
    folder.terraform(["init"].map(OsStr::new))?;
    let json = folder.terraform(["providers", "schema", "-json"].map(OsStr::new))?;
    Ok((json, version(&folder, "terraform_version")?))
}

fn platform() -> Result<String, String> {
    let folder = Folder::new("platform")?;
    version(&folder, "platform")
}

fn version(folder: &Folder, field: &str) -> Result<String, String> {
    let said = folder.terraform(["version", "-json"].map(OsStr::new))?;
    let json: serde_json::Value = serde_json::from_str(&said).map_err(|error| error.to_string())?;
    let found = json.get(field).and_then(serde_json::Value::as_str).map(str::to_owned);
    found.ok_or_else(|| format!("`terraform version -json` says no `{field}`"))
}

fn search(folder: &Path, prefix: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && !["/proc", "/sys", "/dev"].iter().any(|it| path.starts_with(it)) => {
                search(&path, prefix, found);
            }
            Ok(_) if entry.file_name().to_string_lossy().starts_with(prefix) && path.is_file() => found.push(path),
            _ => {}
        }
    }
}

/// A folder for one run, removed afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Result<Self, String> {
        let path = std::env::temp_dir().join(format!("xtask-schema-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).map_err(|error| format!("cannot make {}: {error}", path.display()))?;
        Ok(Self(path))
    }

    fn terraform<const N: usize>(&self, arguments: [&OsStr; N]) -> Result<String, String> {
        let output = Command::new("terraform").args(arguments).current_dir(&self.0).output();
        let output = output.map_err(|error| format!("cannot run terraform: {error}"))?;
        if output.status.success() {
            String::from_utf8(output.stdout).map_err(|error| error.to_string())
        } else {
            Err(format!("terraform failed: {}", String::from_utf8_lossy(&output.stderr)))
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system, which owns the folder of temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
