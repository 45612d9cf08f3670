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

    /// Creates the folder of a file, and removes what killed runs left beside it.
    pub(super) fn prepare(&self, file: &Path) -> Result<(), SynthError> {
        let folder = file.parent().unwrap_or(&self.path);
        fs::create_dir_all(folder).map_err(|error| SynthError::io("create the folder", folder, &error))?;
        replace::clean(file);
        Ok(())
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
    /// since all names change. Where no manifest says which one it is, only the document that stands there may be written.
    pub(super) fn refuse_foreign_state(
        &self,
        workspace: &str,
        previous: &Manifest,
        settings: &Settings,
        text: &str,
    ) -> Result<(), SynthError> {
        if settings.backend != Backend::Local {
            return Ok(());
        }
        let Some(state) = self.state(workspace) else { return Ok(()) };
        let (state, suffix) = (state.display(), &settings.suffix);
        let elsewhere = format!("write into a folder of its own: `--out {}-{suffix}`", self.path.display());
        match previous.workspaces.iter().find(|entry| entry.workspace == workspace) {
            Some(entry) if entry.suffix == suffix.as_str() => Ok(()),
            Some(entry) => Err(SynthError::new(format!(
                "`{state}` holds what was deployed with the suffix `{}`; applying the suffix `{suffix}` there would \
                 replace all of it",
                entry.suffix,
            ))
            .help(elsewhere)),
            None if fs::read(self.document(workspace)).is_ok_and(|document| document == text.as_bytes()) => Ok(()),
            None => Err(SynthError::new(format!(
                "`{state}` holds what was deployed, and `{}` does not say with which suffix; applying another one there \
                 would replace all of it",
                self.manifest_path().display(),
            ))
            .help(format!("put the manifest back, or {elsewhere}"))),
        }
    }

    /// Whether a local state holds something.
    pub(super) fn holds_state(&self, workspace: &str) -> bool {
        self.state(workspace).is_some()
    }

    /// The local state of a workspace, if it holds something. Terraform keeps that of `default` beside the document.
    fn state(&self, workspace: &str) -> Option<PathBuf> {
        let folder = self.path.join(workspace);
        let own = folder.join("terraform.tfstate.d").join(workspace).join("terraform.tfstate");
        [own, folder.join("terraform.tfstate")].into_iter().find(|state| !is_empty(state))
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

/// Removes the folder of a module whose document is gone, and that of all modules, where nothing else is in them.
pub(super) fn remove_empty(file: &Path) {
    for folder in file.ancestors().skip(1).take(2) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

fn is_empty(state: &Path) -> bool {
    // A state that cannot be read may hold anything.
    fs::read(state).map_or(true, |bytes| {
        let state = serde_json::from_slice::<Value>(&bytes).unwrap_or_default();
        state.is_object() && state.get("resources").is_none_or(|all| all.as_array().is_some_and(Vec::is_empty))
    })
}
