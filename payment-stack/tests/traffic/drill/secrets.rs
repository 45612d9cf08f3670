//! No password of the secrets is in anything that was written: states and their backups, plans, locks, logs, documents.

use std::fs;
use std::path::{Path, PathBuf};

use crate::drill::house::House;
use crate::drill::operator::Operator;

pub(crate) fn are_written_nowhere(operator: &Operator, house: &House) {
    let files = files(operator.world.folder.path());
    let named = |ending: &str| files.iter().any(|file| file.to_string_lossy().ends_with(ending));
    for ending in
        ["terraform.tfstate", "terraform.tfstate.backup", "infra.lock", "main.tf.json", "traffic-journal.jsonl"]
    {
        assert!(named(ending), "{ending} is not among {files:?}");
    }
    let mut known = 0;
    for file in &files {
        let text = String::from_utf8_lossy(&fs::read(file).expect("read")).into_owned();
        // What is no secret is found, so what is one would be.
        known += usize::from(text.contains("payments/aurora-master"));
        for (name, password) in &house.passwords {
            assert!(!text.contains(password.as_str()), "the secret `{name}` is in {}", file.display());
        }
    }
    assert!(known >= 3, "the search finds nothing");
}

/// All files but the provider's own.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("folder").map(|entry| entry.expect("entry").path());
    let entries = entries.filter(|path| !path.ends_with(".terraform/providers") && !path.is_symlink());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
