//! Writes the documents: `<out>/<workspace>/main.tf.json` for each stack, `<out>/<workspace>/modules/<name>/main.tf.json`
//! for each nested stack that Terraform repeats, and `<out>/manifest.json`.
//!
//! Everything is made ready beside its place and moved there at the end, the manifest last, so that a failure or a kill
//! leaves the previous output whole. Modules that are there no more go at the same time. (A kill between two of those moves leaves whole documents of two runs; the manifest's
//! digests tell them apart, and the next run makes them one.) Nothing else in the folders (state, `.terraform`, variable
//! files) is touched.

mod collision;
mod error;
mod folder;
mod lock;
mod manifest;
mod module;
mod order;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

pub use error::SynthError;
pub use manifest::{Entry, Manifest};
pub use module::ModuleEntry;
pub use order::order;

use crate::replace::Transaction;
use crate::template::{Addresses, Settings, Stack, Target, stamp};
use folder::Folder;

/// The name of each document.
pub const DOCUMENT: &str = "main.tf.json";
/// The name of the manifest.
pub const MANIFEST: &str = "manifest.json";

/// A stack and which of its targets to write.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// What is stamped and written.
    pub stack: &'a Stack,
    /// One of its targets.
    pub target: &'a Target,
}

/// What to write.
#[derive(Debug)]
pub struct Request<'a> {
    /// The output folder.
    pub out: &'a Path,
    /// All stacks of the program; those without a job keep what they have.
    pub program: &'a [&'a Stack],
    /// What to write now.
    pub jobs: &'a [Job<'a>],
    /// Suffix and backend.
    pub settings: &'a Settings,
}

/// What was written.
#[derive(Debug)]
pub struct Report {
    /// One per job, in the order in which to apply them.
    pub documents: Vec<Document>,
    /// What the user should know.
    pub warnings: Vec<String>,
}

/// One written document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The stack's Rust name.
    pub stack: &'static str,
    /// The Terraform workspace, which its folder is named after.
    pub workspace: &'static str,
    /// The provider versions.
    pub target: &'static str,
    /// The file.
    pub path: PathBuf,
    /// How many addresses it declares.
    pub addresses: usize,
    /// Its size.
    pub bytes: usize,
    /// Whether it differs from what was there.
    pub changed: bool,
}

/// Stamps and writes the documents of these jobs and the manifest.
///
/// ```
/// use infra_core::synth::{Job, Request, synth};
/// use infra_core::template::{Backend, Settings, Source, Stack, Target};
///
/// static DEMO: Stack = Stack {
///     name: "Demo",
///     workspace: "demo",
///     docs: "",
///     targets: &[Target { versions: "", document: "{}\n", holes: &[], modules: &[], addresses: "", locked: "" }],
///     source: &Source { rust: &[], nested: &[], rules: &[] },
///     reads: &[],
///     lock: "",
/// };
///
/// let out = std::env::temp_dir().join(format!("synth-example-{}", std::process::id()));
/// let settings = Settings { suffix: "dev".parse()?, backend: Backend::Local };
/// let jobs = [Job { stack: &DEMO, target: &DEMO.targets[0] }];
/// let report = synth(&Request { out: &out, program: &[&DEMO], jobs: &jobs, settings: &settings })?;
/// assert_eq!(report.documents[0].path, out.join("demo/main.tf.json"));
/// assert_eq!(std::fs::read_to_string(out.join("demo/main.tf.json"))?, "{}\n");
/// # std::fs::remove_dir_all(out)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn synth(request: &Request<'_>) -> Result<Report, SynthError> {
    check_workspaces(request)?;
    collision::check_names(request)?;
    let stacks: Vec<&Stack> = request.jobs.iter().map(|job| job.stack).collect();
    let mut jobs: Vec<Job<'_>> = request.jobs.to_vec();
    let sequence = order(&stacks);
    jobs.sort_by_key(|job| sequence.iter().position(|stack| stack.workspace == job.stack.workspace));
    let texts: Vec<String> =
        jobs.iter().map(|job| stamp(job.stack, job.target, request.settings)).collect::<Result<_, _>>()?;
    let modules: Vec<Vec<(String, String)>> =
        jobs.iter().map(|job| module::stamped(job, request.settings)).collect::<Result<_, _>>()?;

    let folder = Folder::open(request.out)?;
    let previous = folder.manifest();
    for (job, text) in jobs.iter().zip(&texts) {
        folder.refuse_foreign_state(job.stack.workspace, &previous, request.settings, text)?;
    }
    let mut transaction = Transaction::default();
    let mut documents = Vec::new();
    let mut entries: HashMap<String, Entry> =
        previous.workspaces.into_iter().map(|entry| (entry.workspace.clone(), entry)).collect();
    entries.retain(|workspace, _| folder.document(workspace).is_file() || folder.holds_state(workspace));
    let mut stale = Vec::new();
    for ((job, text), modules) in jobs.iter().zip(&texts).zip(&modules) {
        let path = folder.document(job.stack.workspace);
        folder.prepare(&path)?;
        let mut changed = transaction.stage(&path, text.as_bytes())?;
        for (file, text) in modules {
            let path = request.out.join(file);
            folder.prepare(&path)?;
            changed |= transaction.stage(&path, text.as_bytes())?;
        }
        let addresses = Addresses::new(job.target.addresses).len();
        let modules: Vec<ModuleEntry> = modules.iter().map(|(file, text)| ModuleEntry::new(file, text)).collect();
        for old in stale_modules(request.out, job, entries.get(job.stack.workspace), &modules) {
            changed |= transaction.remove(&old)?;
            stale.push(old);
        }
        let entry = Entry::new(job, request.settings, text, modules, addresses);
        entries.insert(entry.workspace.clone(), entry);
        documents.push(Document {
            stack: job.stack.name,
            workspace: job.stack.workspace,
            target: job.target.versions,
            path,
            addresses,
            bytes: text.len(),
            changed,
        });
    }
    let manifest = Manifest::new(entries, request.program);
    let warnings = manifest.abandoned(request.program).map(|workspace| folder.abandoned(workspace)).collect();
    transaction.stage(&folder.manifest_path(), manifest.to_text().as_bytes())?;
    transaction.commit()?;
    for file in &stale {
        folder::remove_empty(file);
    }
    Ok(Report { documents, warnings })
}

/// The documents of modules that an older run wrote and this one does not.
fn stale_modules(out: &Path, job: &Job<'_>, previous: Option<&Entry>, modules: &[ModuleEntry]) -> Vec<PathBuf> {
    let gone = |old: &&ModuleEntry| modules.iter().all(|module| module.file != old.file);
    let old = previous.map_or(&[][..], |entry| &entry.modules).iter().filter(gone);
    old.filter_map(|module| module.path(out, job.stack.workspace)).collect()
}

/// The documents of these jobs that are missing in the output folder, differ, or are there no more; writes nothing.
pub fn outdated(request: &Request<'_>) -> Result<Vec<PathBuf>, SynthError> {
    check_workspaces(request)?;
    collision::check_names(request)?;
    let previous = Manifest::read(request.out).unwrap_or_default();
    let mut outdated = Vec::new();
    for job in request.jobs {
        let document = format!("{}/{DOCUMENT}", job.stack.workspace);
        let modules = module::stamped(job, request.settings)?;
        let entries: Vec<ModuleEntry> = modules.iter().map(|(file, text)| ModuleEntry::new(file, text)).collect();
        let text = stamp(job.stack, job.target, request.settings)?;
        for (file, text) in std::iter::once((document, text)).chain(modules) {
            let path = request.out.join(file);
            if std::fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
                outdated.push(path);
            }
        }
        let previous = previous.workspaces.iter().find(|entry| entry.workspace == job.stack.workspace);
        let stale = stale_modules(request.out, job, previous, &entries).into_iter();
        outdated.extend(stale.filter(|path| path.exists()));
    }
    Ok(outdated)
}

/// A workspace is a folder name, one per stack; the macros check that where they see it.
fn check_workspaces(request: &Request<'_>) -> Result<(), SynthError> {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for stack in request.program {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        if stack.workspace.is_empty() || stack.workspace.starts_with(['.', '-']) || !stack.workspace.chars().all(plain)
        {
            return Err(SynthError::new(format!(
                "stack `{}` names the workspace `{}`, which is no folder name",
                stack.name,
                stack.workspace.escape_debug()
            ))
            .help("name it with letters, digits, `-` and `_`: `#[workspace(\"aws-production\")]`"));
        }
        if let Some(other) = seen.insert(stack.workspace, stack.name) {
            return Err(SynthError::new(format!(
                "stacks `{other}` and `{}` both name the workspace `{}`",
                stack.name, stack.workspace
            ))
            .help("give each stack a workspace of its own"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
