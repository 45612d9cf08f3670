//! What AWS's own models say of values: those of the types of `CloudFormation`, and those of its APIs.
//!
//! Names, bounds and lists are taken over, no text and no pattern. Which argument of Terraform is which property is stated by
//! its name, or in `pairs.txt`; of what is in neither, nothing is taken.

mod api;
mod cloudformation;
mod pairs;

pub(super) use api::Apis;
pub(crate) use api::{PACKAGE as API_PACKAGE, unpacked};
pub(super) use cloudformation::{CloudFormation, PACKAGE as CLOUDFORMATION_PACKAGE};
pub(super) use pairs::Pairs;

use std::{collections::BTreeSet, fs, path::PathBuf, process::Command};

/// What a model says of a value.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Bounds {
    /// All texts that are taken.
    pub(super) listed: Option<BTreeSet<String>>,
    /// The bounds of a number.
    pub(super) range: (Option<i64>, Option<i64>),
    /// The bounds of a length.
    pub(super) length: (Option<i64>, Option<i64>),
}

/// A name without what only tells its style: `DBInstanceClass` and `db_instance_class` are one.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// A folder for what is downloaded, removed afterwards.
pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    pub(super) fn new() -> Result<Self, String> {
        let path = std::env::temp_dir().join(format!("xtask-models-{}", std::process::id()));
        fs::create_dir_all(&path).map_err(|error| format!("cannot make {}: {error}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed is left to the system, which owns the folder of temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Runs a command that downloads, and gives what it prints.
fn run(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    } else {
        Err(format!("{command:?} failed: {}", String::from_utf8_lossy(&output.stderr)))
    }
}
