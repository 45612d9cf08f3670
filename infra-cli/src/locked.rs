//! The lock that a root names: what commands read of it and write into it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use infra_core::synth::Job;
use infra_core::template::{Lock, Section, Suffix};

use crate::Failure;

/// The variable that names a lock in place of the one that the program was built with, which another machine does not have.
const LOCK: &str = "INFRA_LOCK";

/// What is deployed of one root in one environment, as its lock says.
#[derive(Debug)]
pub(crate) struct Locked {
    file: PathBuf,
    key: (String, String),
    lock: Lock,
    /// What is deployed once the root is.
    pub(crate) planned: Section,
}

impl Locked {
    /// Reads the lock of a root; `None` if it names none.
    pub(crate) fn of(job: Job<'_>, suffix: &Suffix) -> Result<Option<Self>, Failure> {
        Self::with(job, job.target.locked, suffix)
    }

    /// The same, where another template was planned.
    pub(crate) fn with(job: Job<'_>, locked: &str, suffix: &Suffix) -> Result<Option<Self>, Failure> {
        if job.stack.lock.is_empty() {
            return Ok(None);
        }
        // Without the way over the source file that names it.
        let elsewhere = std::env::var_os(LOCK).filter(|file| !file.is_empty()).map(PathBuf::from);
        let named = elsewhere.as_deref().unwrap_or(Path::new(job.stack.lock));
        let file = fs::canonicalize(named).unwrap_or_else(|_| named.to_owned());
        let planned = Section::stamped(locked, suffix);
        let planned = planned.map_err(|error| Failure::new(format!("the template's own lock is broken: {error}")))?;
        let key = (job.stack.workspace.to_owned(), suffix.to_string());
        Ok(Some(Self { lock: read(&file)?, file, key, planned }))
    }

    /// The file.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// What the file says, if it says something of this root and environment.
    pub(crate) fn recorded(&self) -> Option<&Section> {
        self.lock.sections.get(&self.key)
    }

    /// Notes that the root is deployed; whether that is new.
    pub(crate) fn record(&self) -> Result<bool, Failure> {
        self.change(|lock| drop(lock.sections.insert(self.key.clone(), self.planned.clone())))
    }

    /// Notes that nothing of the root is there any longer; whether that is new.
    pub(crate) fn forget(&self) -> Result<bool, Failure> {
        self.change(|lock| drop(lock.sections.remove(&self.key)))
    }

    /// Others may note theirs at the same time, so that what the file says by now is changed, by one of them at a time.
    fn change(&self, change: impl FnOnce(&mut Lock)) -> Result<bool, Failure> {
        let _one_thread = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        let _one_process = lock_folder(&self.file);
        let mut lock = read(&self.file)?;
        change(&mut lock);
        write(&self.file, &lock)
    }
}

static WRITING: Mutex<()> = Mutex::new(());

/// Keeps other processes from writing, until what this returns goes. The file itself is replaced at each write, and a file
/// beside it would stay there; where a folder cannot be locked, processes are not kept from another.
fn lock_folder(file: &Path) -> Option<File> {
    let folder = File::open(file.parent()?).ok()?;
    folder.lock().ok()?;
    Some(folder)
}

fn read(file: &Path) -> Result<Lock, Failure> {
    let at = file.display();
    let text = fs::read_to_string(file).map_err(|error| {
        let failure = Failure::new(format!("cannot read the lock `{at}`: {error}"));
        match error.kind() {
            io::ErrorKind::NotFound => failure.help("the file was there when this program was built: build it again"),
            _ => failure,
        }
    })?;
    Lock::read(&text).map_err(|error| Failure::new(format!("cannot read the lock `{at}`: {error}")))
}

fn write(file: &Path, lock: &Lock) -> Result<bool, Failure> {
    infra_core::replace(file, lock.to_string()).map_err(|error| {
        Failure::new(format!("cannot write the lock `{}`: {error}", file.display()))
            .help("what was done to the deployment is done: see to the file, then run `lock`")
    })
}
