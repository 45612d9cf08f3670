//! Checks: the generated index and pages, UI cases, and the scaffold of a new check.

mod beyond;
mod constraints;
mod index;
mod mistakes;
mod pages;
mod scaffold;
mod scanners;
mod ui;

use std::{fs, io, path::Path};

pub(crate) use scaffold::scaffold;
pub(crate) use ui::write_missing as write_cases;

/// A generated file: its path from the workspace's root, and what it must hold.
struct Generated {
    path: String,
    content: String,
}

/// Writes the index of errors and checks.
pub(crate) fn write_index(root: &Path) -> io::Result<()> {
    write(root, &index::index(root)?)
}

/// Writes the generated pages of the documentation.
pub(crate) fn write_pages(root: &Path) -> io::Result<()> {
    write(root, &pages::pages(root)?)
}

fn write(root: &Path, files: &[Generated]) -> io::Result<()> {
    for file in files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|known| known == file.content) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, &file.content)?;
        println!("wrote {}", file.path);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn current(files: &[Generated], command: &str) {
        let root = crate::root();
        for file in files {
            let known = fs::read_to_string(root.join(&file.path)).unwrap_or_default();
            assert!(known == file.content, "{} is not current: run `cargo xtask {command}`", file.path);
        }
    }

    #[test]
    fn the_index_is_current() {
        current(&index::index(crate::root()).unwrap(), "index");
    }

    #[test]
    fn the_pages_are_current() {
        current(&pages::pages(crate::root()).unwrap(), "pages");
    }
}
