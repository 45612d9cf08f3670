//! Files that take the place of others at once: who reads one sees the old content or the new one, whole.
//!
//! It is done here and not by a library, because libraries replace one file, and the documents of a program belong
//! together: all are ready before the first one moves, and where one cannot move the others go back. Each is a file
//! beside its place, under a name that the next run knows and removes if this one is killed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread;

/// Replaces a file at once, also in the eyes of one who reads it meanwhile and after a power cut; tells whether its content
/// is new. A file that already has the content is left alone.
///
/// The folder must be there. What is written has the permissions of a new file; of a symbolic link, it replaces the link.
///
/// # Errors
///
/// What the file system says. The file is then as it was, unless it was replaced and its folder could not be synced.
///
/// ```
/// let file = std::env::temp_dir().join(format!("replace-example-{}", std::process::id()));
/// assert!(infra_core::replace(&file, "one")?);
/// assert!(!infra_core::replace(&file, "one")?);
/// assert!(infra_core::replace(&file, "two")?);
/// assert_eq!(std::fs::read_to_string(&file)?, "two");
/// # std::fs::remove_file(file)?;
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn replace(place: &Path, content: impl AsRef<[u8]>) -> io::Result<bool> {
    let mut transaction = Transaction::default();
    let changed = transaction.stage(place, content.as_ref()).map_err(|failed| failed.error)?;
    transaction.commit().map_err(|failed| failed.error)?;
    if changed {
        sync_folder(place)?;
    }
    Ok(changed)
}

/// Only this makes a new name last through a power cut. Systems that open no folder as a file see to it themselves.
fn sync_folder(place: &Path) -> io::Result<()> {
    let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Files that replace others, and files that go, all together or not at all.
///
/// Content reaches the disk (`fsync`) before a file takes its place: after a crash of the machine there is the old file
/// or the new one, never an empty one. That costs about half a millisecond of a local disk, for all files together, and
/// nothing where nothing changes: a file that already has its content is left alone. The folder itself is not synced,
/// since documents that are lost with the replacement are written again.
#[derive(Debug, Default)]
pub(crate) struct Transaction {
    staged: Vec<Staged>,
}

/// Why a file cannot be replaced.
#[derive(Debug)]
pub(crate) struct ReplaceError {
    /// As in “cannot {action} `path`”.
    pub(crate) action: &'static str,
    pub(crate) path: PathBuf,
    pub(crate) error: io::Error,
}

impl ReplaceError {
    fn new(action: &'static str, path: &Path, error: io::Error) -> Self {
        Self { action, path: path.to_owned(), error }
    }
}

#[derive(Debug)]
struct Staged {
    place: PathBuf,
    new: PathBuf,
    old: PathBuf,
    file: Option<File>,
    /// Nothing takes its place.
    goes: bool,
}

/// What the name of a temporary file ends with: the new content, and the old one while it is being replaced.
const ENDINGS: [&str; 2] = [".new", ".old"];

impl Transaction {
    /// Makes a file ready; tells whether its content differs from what is there.
    pub(crate) fn stage(&mut self, place: &Path, content: &[u8]) -> Result<bool, ReplaceError> {
        match fs::read(place) {
            Ok(present) if present == content => return Ok(false),
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(ReplaceError::new("replace", place, error));
            }
            Ok(_) | Err(_) => {}
        }
        let [new, old] = ENDINGS.map(|ending| temporary(place, ending));
        self.staged.push(Staged { place: place.to_owned(), new: new.clone(), old, file: None, goes: false });
        let file = write(&new, content).map_err(|error| ReplaceError::new("write", &new, error))?;
        if let Some(staged) = self.staged.last_mut() {
            staged.file = Some(file);
        }
        Ok(true)
    }

    /// Notes a file that is to go; tells whether it is there.
    pub(crate) fn remove(&mut self, place: &Path) -> Result<bool, ReplaceError> {
        match fs::symlink_metadata(place) {
            Ok(_) => {
                let [new, old] = ENDINGS.map(|ending| temporary(place, ending));
                self.staged.push(Staged { place: place.to_owned(), new, old, file: None, goes: true });
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(ReplaceError::new("remove", place, error)),
        }
    }

    /// Moves every file into its place; where one cannot be, the others go back.
    pub(crate) fn commit(self) -> Result<(), ReplaceError> {
        self.sync()?;
        for (index, staged) in self.staged.iter().enumerate() {
            if let Err(error) = staged.replace() {
                for replaced in self.staged.iter().take(index).rev() {
                    replaced.restore();
                }
                let action = if staged.goes { "remove" } else { "replace" };
                return Err(ReplaceError::new(action, &staged.place, error));
            }
        }
        Ok(())
    }

    /// All at once: the file system then writes its journal once, where one after the other it would for each.
    fn sync(&self) -> Result<(), ReplaceError> {
        let sync = |staged: &Staged| match staged.file.as_ref().map_or(Ok(()), File::sync_all) {
            Ok(()) => Ok(()),
            Err(error) => Err(ReplaceError::new("write", &staged.new, error)),
        };
        let Some((first, others)) = self.staged.split_first() else { return Ok(()) };
        thread::scope(|scope| {
            let spawn = |staged| thread::Builder::new().spawn_scoped(scope, move || sync(staged)).map_err(|_| staged);
            let others: Vec<_> = others.iter().map(spawn).collect();
            let results = others.into_iter().map(|other| match other {
                Ok(thread) => thread.join().unwrap_or(Ok(())),
                // The system has no thread to spare.
                Err(staged) => sync(staged),
            });
            std::iter::once(sync(first)).chain(results).collect()
        })
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        for staged in &self.staged {
            let _ = fs::remove_file(&staged.new);
            let _ = fs::remove_file(&staged.old);
        }
    }
}

impl Staged {
    fn replace(&self) -> io::Result<()> {
        if self.place.exists() && fs::hard_link(&self.place, &self.old).is_err() {
            fs::copy(&self.place, &self.old)?;
        }
        if self.goes { fs::remove_file(&self.place) } else { fs::rename(&self.new, &self.place) }
    }

    fn restore(&self) {
        if fs::rename(&self.old, &self.place).is_err() {
            let _ = fs::remove_file(&self.place);
        }
    }
}

/// Removes what a killed run left beside this file. Only for those who hold the lock.
pub(crate) fn clean(place: &Path) {
    let (Some(folder), Some(name)) = (place.parent(), place.file_name().and_then(|name| name.to_str())) else { return };
    let Ok(entries) = fs::read_dir(folder) else { return };
    let prefix = format!(".{name}.");
    for entry in entries.flatten() {
        let left_over = entry.file_name().to_str().and_then(|found| found.strip_prefix(&prefix)).is_some_and(|rest| {
            ENDINGS.iter().any(|ending| rest.strip_suffix(ending).is_some_and(|id| id.parse::<u32>().is_ok()))
        });
        if left_over {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Terraform reads no file whose name starts with a dot.
fn temporary(place: &Path, ending: &str) -> PathBuf {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    place.with_file_name(format!(".{name}.{}{ending}", std::process::id()))
}

fn write(path: &Path, content: &[u8]) -> io::Result<File> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    file.write_all(content)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn all_files_change_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b, c) = (folder.path().join("a"), folder.path().join("b"), folder.path().join("c"));
        fs::write(&a, "old a").unwrap();
        let mut transaction = Transaction::default();
        assert!(transaction.stage(&a, b"new a").unwrap());
        assert!(transaction.stage(&c, b"new c").unwrap());
        assert!(transaction.stage(&b, b"new b").unwrap());
        fs::create_dir_all(b.join("in the way")).unwrap();
        let error = transaction.commit().unwrap_err();
        assert_eq!((error.action, error.path), ("replace", b));
        assert_eq!(fs::read_to_string(&a).unwrap(), "old a");
        assert_eq!(names(folder.path()), ["a", "b"]);
    }

    #[test]
    fn a_file_goes_with_the_others_or_stays_with_them() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&a, "old a").unwrap();
        let mut transaction = Transaction::default();
        assert!(transaction.remove(&a).unwrap());
        assert!(!transaction.remove(&folder.path().join("missing")).unwrap());
        assert!(transaction.stage(&b, b"new b").unwrap());
        fs::create_dir_all(b.join("in the way")).unwrap();
        transaction.commit().unwrap_err();
        assert_eq!(fs::read_to_string(&a).unwrap(), "old a");
        fs::remove_dir_all(&b).unwrap();
        let mut transaction = Transaction::default();
        transaction.remove(&a).unwrap();
        transaction.stage(&b, b"new b").unwrap();
        transaction.commit().unwrap();
        assert_eq!(names(folder.path()), ["b"]);
    }

    #[test]
    fn an_uncommitted_transaction_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let mut transaction = Transaction::default();
        transaction.stage(&folder.path().join("a"), b"a").unwrap();
        drop(transaction);
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_file_with_its_content_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "a").unwrap();
        assert!(!Transaction::default().stage(&path, b"a").unwrap());
    }

    #[test]
    fn only_leftovers_are_cleaned() {
        let folder = tempfile::tempdir().unwrap();
        let kept = [".main.tf.json", ".main.tf.json.mine.new", "main.tf.json", "terraform.tfstate"];
        for name in kept.iter().chain(&[".main.tf.json.17.new", ".main.tf.json.4711.old"]) {
            fs::write(folder.path().join(name), "").unwrap();
        }
        clean(&folder.path().join("main.tf.json"));
        assert_eq!(names(folder.path()), kept);
    }

    #[test]
    fn one_file_is_replaced_at_once_and_leaves_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        assert!(replace(&path, "one").unwrap());
        assert!(!replace(&path, "one").unwrap());
        assert!(replace(&path, b"two").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(names(folder.path()), ["a"]);
        let missing = folder.path().join("missing/a");
        assert_eq!(replace(&missing, "").unwrap_err().kind(), io::ErrorKind::NotFound);
        assert_eq!(names(folder.path()), ["a"]);
    }
}
