use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::lock::Lock;
use super::{DOCUMENT, MANIFEST, Manifest, SynthError};
use crate::replace;
use crate::template::{Backend, Settings};

/// An output folder that this run alone writes into.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    _lock: Lock,
}

impl Folder {
    /// Creates it if need be, takes its lock and removes what killed runs left.
    pub(super) fn open(path: &Path) -> Result<Self, SynthError> {
        fs::create_dir_all(path).map_err(|error| SynthError::io("create the folder", path, &error))?;
        let folder = Self { _lock: Lock::take(&path.join(".synth.lock"))?, path: path.to_owned() };
        replace::clean(&folder.manifest_path());
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                replace::clean(&entry.path().join(DOCUMENT));
            }
        }
        Ok(folder)
    }

    /// Creates the folder of a workspace.
    pub(super) fn prepare(&self, workspace: &str) -> Result<(), SynthError> {
        let folder = self.path.join(workspace);
        fs::create_dir_all(&folder).map_err(|error| SynthError::io("create the folder", &folder, &error))
    }

    pub(super) fn document(&self, workspace: &str) -> PathBuf {
        self.path.join(workspace).join(DOCUMENT)
    }

    pub(super) fn manifest_path(&self) -> PathBuf {
        self.path.join(MANIFEST)
    }

    /// The manifest of the last run; an empty one if there is none or it cannot be read.
    pub(super) fn manifest(&self) -> Manifest {
        Manifest::read(&self.path).unwrap_or_default()
    }

    /// A local state belongs to one environment. Applying the document of another over it would replace every resource,
    /// since all names change.
    pub(super) fn refuse_foreign_state(
        &self,
        workspace: &str,
        previous: &Manifest,
        settings: &Settings,
    ) -> Result<(), SynthError> {
        let Some(entry) = previous.workspaces.iter().find(|entry| entry.workspace == workspace) else { return Ok(()) };
        let state = self.path.join(workspace).join("terraform.tfstate.d").join(workspace).join("terraform.tfstate");
        if settings.backend != Backend::Local || entry.suffix == settings.suffix.as_str() || is_empty(&state) {
            return Ok(());
        }
        Err(SynthError::new(format!(
            "`{}` holds what was deployed with the suffix `{}`; applying the suffix `{}` there would replace all of it",
            state.display(),
            entry.suffix,
            settings.suffix
        ))
        .help(format!(
            "write the other environment into a folder of its own: `--out {}-{}`",
            self.path.display(),
            settings.suffix
        )))
    }

    pub(super) fn abandoned(&self, workspace: &str) -> String {
        let folder = self.path.join(workspace);
        let folder = folder.display();
        format!(
            "`{folder}` belongs to no stack of this program any more; destroy what it deployed with \
             `terraform -chdir={folder} destroy`, then delete the folder"
        )
    }
}

fn is_empty(state: &Path) -> bool {
    // A state that cannot be read may hold anything.
    fs::read(state).map_or(true, |bytes| {
        let state = serde_json::from_slice::<Value>(&bytes).unwrap_or_default();
        state.is_object() && state.get("resources").is_none_or(|all| all.as_array().is_some_and(Vec::is_empty))
    })
}
