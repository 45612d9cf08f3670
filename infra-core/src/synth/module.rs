//! The modules beside a document: nested stacks that Terraform repeats.

use std::path::{Path, PathBuf};

use serde_core::{Serialize, Serializer, ser::SerializeStruct};
use serde_json::Value;

use super::{DOCUMENT, Job, SynthError};
use crate::hexadecimal;
use crate::member::{number, text};
use crate::template::{LocalModule, Settings, stamp_modules};

/// One module of an [`Entry`](super::Entry).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleEntry {
    /// Its document, relative to the output folder.
    pub file: String,
    /// The document's size.
    pub bytes: usize,
    /// The document's SHA-256, as `sha256sum` prints it.
    pub sha256: String,
}

/// The documents of a job's modules: where each stands relative to the output folder, and its text.
pub(super) fn stamped(job: &Job<'_>, settings: &Settings) -> Result<Vec<(String, String)>, SynthError> {
    let modules = stamp_modules(job.stack, job.target, settings)?;
    let file = |folder: &str| format!("{}/{}/{folder}/{DOCUMENT}", job.stack.workspace, LocalModule::FOLDER);
    Ok(modules.into_iter().map(|(folder, text)| (file(folder), text)).collect())
}

impl ModuleEntry {
    pub(super) fn new(file: &str, text: &str) -> Self {
        let sha256 = hexadecimal(&hmac_sha256::Hash::hash(text.as_bytes()));
        Self { file: file.to_owned(), bytes: text.len(), sha256 }
    }

    pub(super) fn read(entry: &Value) -> Option<Self> {
        Some(Self { file: text(entry, "file")?, bytes: number(entry, "bytes")?, sha256: text(entry, "sha256")? })
    }

    /// Its file, if it is where this program writes one: what a manifest says is not followed anywhere else.
    pub(super) fn path(&self, out: &Path, workspace: &str) -> Option<PathBuf> {
        let within = self.file.strip_prefix(workspace)?.strip_prefix('/')?;
        let folder = within.strip_prefix(LocalModule::FOLDER)?.strip_prefix('/')?.strip_suffix(DOCUMENT)?;
        let folder = folder.strip_suffix('/')?;
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let is_one = !folder.is_empty() && !folder.starts_with('.') && folder.chars().all(plain);
        is_one.then(|| out.join(&self.file))
    }
}

impl Serialize for ModuleEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entry = serializer.serialize_struct("ModuleEntry", 3)?;
        entry.serialize_field("file", &self.file)?;
        entry.serialize_field("bytes", &self.bytes)?;
        entry.serialize_field("sha256", &self.sha256)?;
        entry.end()
    }
}
