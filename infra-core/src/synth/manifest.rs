use std::collections::HashMap;
use std::fs;
use std::path::Path;

use serde_core::{Serialize, Serializer, ser::SerializeStruct};
use serde_json::Value;

use super::{DOCUMENT, Job, MANIFEST, ModuleEntry, order};
use crate::evidence::Evidence;
use crate::hexadecimal;
use crate::member::{list, number, text};
use crate::template::{Addresses, Backend, S3, Settings, Stack};

/// The version of the format that is written.
///
/// 1: the workspaces with their documents. 2: also what was found and allowed in each. 3: also the modules beside each
/// document. 4: also the bucket of each state that is in one.
const FORMAT: u32 = 4;

/// What an output folder holds: the same input gives the same bytes.
///
/// Those of older formats are read as well.
///
/// ```
/// use infra_core::synth::Manifest;
///
/// // Nothing was written there yet.
/// assert!(Manifest::read("no/such/folder".as_ref()).is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The version of this format.
    pub format: u32,
    /// What wrote it.
    pub tool: String,
    /// The workspaces, in the order in which to apply them.
    pub workspaces: Vec<Entry>,
}

/// One workspace of a [`Manifest`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The Terraform workspace.
    pub workspace: String,
    /// The stack's Rust name.
    pub stack: String,
    /// The provider versions; empty if the stack states none.
    pub target: String,
    /// The environment.
    pub suffix: String,
    /// `local` or `s3`.
    pub backend: String,
    /// Where in S3; `None` also for what a manifest before format 4 said of a workspace.
    pub state: Option<S3>,
    /// The workspaces whose outputs it reads; they are applied first.
    pub reads: Vec<String>,
    /// How many addresses it declares.
    pub addresses: usize,
    /// The document, relative to the folder.
    pub file: String,
    /// The document's size.
    pub bytes: usize,
    /// The document's SHA-256, as `sha256sum` prints it.
    pub sha256: String,
    /// The modules beside the document.
    pub modules: Vec<ModuleEntry>,
    /// What was found and allowed in the target; `None` in what a manifest of format 1 said of a workspace.
    pub evidence: Option<Evidence>,
}

impl Entry {
    pub(super) fn new(
        job: &Job<'_>,
        settings: &Settings,
        text: &str,
        modules: Vec<ModuleEntry>,
        addresses: usize,
    ) -> Self {
        let (backend, state) = match &settings.backend {
            Backend::Local => ("local", None),
            Backend::S3(s3) => ("s3", Some(s3.clone())),
        };
        Self {
            workspace: job.stack.workspace.to_owned(),
            stack: job.stack.name.to_owned(),
            target: job.target.versions.to_owned(),
            suffix: settings.suffix.to_string(),
            backend: backend.to_owned(),
            state,
            reads: job.stack.reads.iter().map(|workspace| (*workspace).to_owned()).collect(),
            addresses,
            file: format!("{}/{DOCUMENT}", job.stack.workspace),
            bytes: text.len(),
            sha256: hexadecimal(&hmac_sha256::Hash::hash(text.as_bytes())),
            modules,
            evidence: Some(Evidence::of(Addresses::new(job.target.addresses))),
        }
    }

    /// Where Terraform keeps its state; `None` where that is a bucket and the manifest does not say which.
    pub fn storage(&self) -> Option<Backend> {
        match (self.backend.as_str(), &self.state) {
            ("local", _) => Some(Backend::Local),
            (_, state) => state.clone().map(Backend::S3),
        }
    }

    fn read(entry: &Value) -> Option<Self> {
        Some(Self {
            workspace: text(entry, "workspace")?,
            stack: text(entry, "stack")?,
            target: text(entry, "target")?,
            suffix: text(entry, "suffix")?,
            backend: text(entry, "backend")?,
            state: entry.get("state").and_then(S3::read),
            reads: list(entry, "reads", |workspace| workspace.as_str().map(str::to_owned))?,
            addresses: number(entry, "addresses")?,
            file: text(entry, "file")?,
            bytes: number(entry, "bytes")?,
            sha256: text(entry, "sha256")?,
            modules: list(entry, "modules", ModuleEntry::read).unwrap_or_default(),
            evidence: Evidence::read(entry),
        })
    }
}

// Derived, those below would have every user wait for `serde_derive`, a sixth of a cold check.
impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entry = serializer.serialize_struct("Entry", 14)?;
        entry.serialize_field("workspace", &self.workspace)?;
        entry.serialize_field("stack", &self.stack)?;
        entry.serialize_field("target", &self.target)?;
        entry.serialize_field("suffix", &self.suffix)?;
        entry.serialize_field("backend", &self.backend)?;
        match &self.state {
            Some(state) => entry.serialize_field("state", state)?,
            None => entry.skip_field("state")?,
        }
        entry.serialize_field("reads", &self.reads)?;
        entry.serialize_field("addresses", &self.addresses)?;
        entry.serialize_field("file", &self.file)?;
        entry.serialize_field("bytes", &self.bytes)?;
        entry.serialize_field("sha256", &self.sha256)?;
        entry.serialize_field("modules", &self.modules)?;
        match &self.evidence {
            Some(Evidence { findings, allows }) => {
                entry.serialize_field("findings", findings)?;
                entry.serialize_field("allows", allows)?;
            }
            None => {
                entry.skip_field("findings")?;
                entry.skip_field("allows")?;
            }
        }
        entry.end()
    }
}

impl Serialize for S3 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut state = serializer.serialize_struct("S3", 4)?;
        state.serialize_field("bucket", &self.bucket)?;
        state.serialize_field("key_prefix", &self.key_prefix)?;
        state.serialize_field("region", &self.region)?;
        state.serialize_field("kms_key_id", &self.kms_key_id)?;
        state.end()
    }
}

impl S3 {
    fn read(state: &Value) -> Option<Self> {
        Some(Self {
            bucket: text(state, "bucket")?,
            key_prefix: text(state, "key_prefix")?,
            region: text(state, "region")?,
            kms_key_id: text(state, "kms_key_id"),
        })
    }
}

impl Serialize for Manifest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut manifest = serializer.serialize_struct("Manifest", 3)?;
        manifest.serialize_field("format", &self.format)?;
        manifest.serialize_field("tool", &self.tool)?;
        manifest.serialize_field("workspaces", &self.workspaces)?;
        manifest.end()
    }
}

impl Default for Manifest {
    fn default() -> Self {
        let tool = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"));
        Self { format: FORMAT, tool: tool.to_owned(), workspaces: Vec::new() }
    }
}

impl Manifest {
    /// The manifest of an output folder; `None` if there is none that can be read.
    pub fn read(out: &Path) -> Option<Self> {
        let manifest: Value = serde_json::from_slice(&fs::read(out.join(MANIFEST)).ok()?).ok()?;
        Some(Self {
            format: number(&manifest, "format")?,
            tool: text(&manifest, "tool")?,
            workspaces: list(&manifest, "workspaces", Entry::read)?,
        })
    }

    /// The workspaces of the program in their order, then those that it no longer has.
    pub(super) fn new(mut entries: HashMap<String, Entry>, program: &[&Stack]) -> Self {
        let mut workspaces: Vec<Entry> =
            order(program).into_iter().filter_map(|stack| entries.remove(stack.workspace)).collect();
        let mut others: Vec<Entry> = entries.into_values().collect();
        others.sort_unstable_by(|a, b| a.workspace.cmp(&b.workspace));
        workspaces.extend(others);
        Self { workspaces, ..Self::default() }
    }

    pub(super) fn abandoned<'a>(&'a self, program: &'a [&Stack]) -> impl Iterator<Item = &'a str> {
        let known = |name: &str| program.iter().any(|stack| stack.workspace == name);
        self.workspaces.iter().map(|entry| entry.workspace.as_str()).filter(move |name| !known(name))
    }

    pub(super) fn to_text(&self) -> String {
        // Plain structs of texts and numbers always serialize.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}
