use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use infra_core::REQUIRED_VERSION;
use serde_json::Value;

use crate::Failure;

/// The program that does the work.
#[derive(Debug, Clone)]
pub(crate) struct Binary {
    program: Arc<Path>,
    plugin_dirs: Arc<[PathBuf]>,
    init: Arc<Mutex<()>>,
}

impl Binary {
    /// The program of this name or path, if it is there and new enough.
    pub(crate) fn find(program: &Path, plugin_dirs: &[PathBuf]) -> Result<Self, Failure> {
        let shown = program.display();
        let needed = REQUIRED_VERSION.trim_start_matches([' ', '>', '=']);
        let output = Command::new(program).args(["version", "-json"]).stdin(Stdio::null()).output();
        let output = output.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Failure::new(format!("no program `{shown}`"))
                .coded("no_binary")
                .help(format!("install Terraform {needed} or newer, or name what to run: `--binary tofu`")),
            _ => Failure::new(format!("cannot run `{shown}`: {error}")).help("name another program with `--binary`"),
        })?;
        let version = serde_json::from_slice::<Value>(&output.stdout).ok();
        let version = version.as_ref().and_then(|said| said.get("terraform_version")?.as_str());
        let Some(version) = version else {
            return Err(Failure::new(format!("`{shown} version -json` does not say which version it is"))
                .help("name Terraform or OpenTofu with `--binary`"));
        };
        if numbers(version) < numbers(needed) {
            return Err(Failure::new(format!("`{shown}` is of version {version}, the documents need {needed}"))
                .coded("old_binary")
                .help("install a newer one, or name another with `--binary`"));
        }
        // Run in another folder, a relative path would lead elsewhere.
        let program = if program.components().count() > 1 { std::path::absolute(program)? } else { program.to_owned() };
        let plugin_dirs = plugin_dirs.iter().map(std::path::absolute).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { program: program.into(), plugin_dirs: plugin_dirs.into(), init: Arc::default() })
    }

    /// What it is called.
    pub(crate) fn program(&self) -> &Path {
        &self.program
    }

    /// A run of it in a folder, which asks nothing.
    pub(crate) fn command(&self, folder: &Path) -> Command {
        let mut command = Command::new(&*self.program);
        command.current_dir(folder).stdin(Stdio::null()).env("TF_IN_AUTOMATION", "1").env("TF_INPUT", "0");
        command
    }

    /// Lets one `init` run at a time: Terraform's cache of providers may not be filled by two.
    pub(crate) fn init(&self) -> MutexGuard<'_, ()> {
        self.init.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where `init` takes providers from.
    pub(crate) fn plugin_dirs(&self) -> impl Iterator<Item = String> {
        self.plugin_dirs.iter().map(|folder| format!("-plugin-dir={}", folder.display()))
    }
}

/// The first two numbers of a version; of what is none, zeros.
fn numbers(version: &str) -> [u32; 2] {
    let mut parts = version.split(['.', '-']).map(|part| part.parse().unwrap_or_default());
    [parts.next().unwrap_or_default(), parts.next().unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn versions_compare_by_numbers() {
        assert!(numbers("1.9.8") < numbers("1.11"));
        assert!(numbers("1.11.0-rc1") >= numbers("1.11"));
        assert!(numbers("2.0.0") > numbers("1.11"));
    }
}
