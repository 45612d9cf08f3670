//! Files that are there while Terraform runs.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// A file that only this user may read, which goes when this does.
///
/// Terraform writes what it says into one. A pipe would end Terraform at its next word once nobody reads it, in the middle of
/// an apply and without a state, where this program is killed.
#[derive(Debug)]
pub(crate) struct Scratch {
    path: PathBuf,
}

impl Scratch {
    /// A file of this name in a folder, which an older run may have left.
    pub(crate) fn new(folder: &Path, name: &str) -> io::Result<(Self, File)> {
        let path = folder.join(format!(".{name}-{}", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path)?;
        Ok((Self { path }, file))
    }

    /// Whether anything can be kept in a folder.
    pub(crate) fn probe(folder: &Path) -> io::Result<()> {
        let (scratch, mut file) = Self::new(folder, "probe")?;
        file.write_all(&[b' '; 4096])?;
        file.sync_all()?;
        drop(scratch);
        Ok(())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Its name, for a program that runs in its folder.
    pub(crate) fn name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Whoever may write it may take it away; if not, it holds no more than the plan that was shown.
        let _ = std::fs::remove_file(&self.path);
    }
}
