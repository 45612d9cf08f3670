//! A plan that is kept to be reviewed, and applied later as it is.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Event, Plan, Purpose};
use crate::Failure;

/// The folder of a kept plan, in that of its root: what `apply` takes, what Terraform said of it, and what the lock will hold.
#[derive(Debug)]
pub(crate) struct Saved {
    folder: PathBuf,
}

impl Saved {
    /// Where the plan of a root for this purpose is kept.
    pub(super) fn of(root: &Path, purpose: Purpose) -> Self {
        let name = if purpose == Purpose::Destroy { ".saved-destroy" } else { ".saved-deploy" };
        Self { folder: root.join(name) }
    }

    /// What `apply` takes, for a program that runs in the root's folder.
    pub(super) fn plan(&self) -> PathBuf {
        let folder = self.folder.file_name().map(PathBuf::from).unwrap_or_default();
        folder.join(PLAN)
    }

    /// Keeps a plan, in place of an older one.
    pub(super) fn keep(&self, plan: &Path, said: &Path, locked: &str) -> io::Result<()> {
        self.forget()?;
        private(&self.folder)?;
        fs::rename(plan, self.folder.join(PLAN))?;
        fs::copy(said, self.folder.join(SAID))?;
        fs::write(self.folder.join(LOCKED), locked)
    }

    /// The plan as it was shown, and what the lock will hold.
    pub(super) fn read(&self) -> Result<Option<(Plan, String)>, Failure> {
        let said = match fs::read_to_string(self.folder.join(SAID)) {
            Ok(said) => said,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.unreadable(&error)),
        };
        let locked = fs::read_to_string(self.folder.join(LOCKED)).map_err(|error| self.unreadable(&error))?;
        let mut plan = Plan::default();
        said.lines().filter_map(Event::read).for_each(|event| plan.add(&event));
        Ok(Some((plan, locked)))
    }

    /// Takes the plan away: it was applied, or is not wanted.
    pub(super) fn forget(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn unreadable(&self, error: &io::Error) -> Failure {
        Failure::new(format!("cannot read the plan in `{}`: {error}", self.folder.display())).help("plan it again")
    }
}

const PLAN: &str = "plan";
const SAID: &str = "said";
const LOCKED: &str = "locked";

/// Makes a folder that only this user may look into: a plan holds the values of what it changes.
fn private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
