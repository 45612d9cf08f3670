//! Who moved what, when and why: one JSON object per line, only ever appended.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Failure;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) time: String,
    pub(super) who: String,
    pub(super) action: String,
    pub(super) from: u8,
    pub(super) to: u8,
    pub(super) outcome: Outcome,
    /// Why the gates or the steps were passed over, or what the person had to say.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) reason: Option<String>,
    /// What the gates read, or what failed.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub(super) notes: Vec<String>,
}

impl std::fmt::Display for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { time, who, action, from, to, outcome, .. } = self;
        write!(f, "{time}  {action} {from} % -> {to} %  {outcome:?}  {who}")
    }
}

/// How far it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Outcome {
    /// About to be applied: if nothing follows, the program or the machine died here.
    Begun,
    Done,
    /// Nothing was to be done.
    Unchanged,
    /// By a gate, the steps, or the person who was asked.
    Refused,
    Failed,
}

/// Appends one line and waits until it is on the disk.
pub(super) fn append(journal: &Path, entry: &Entry) -> Result<(), Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::new(format!("cannot write {}: {error}", journal.display()));
    let mut line = serde_json::to_string(entry).map_err(|error| failed(&error))?;
    line.push('\n');
    if let Some(folder) = journal.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|error| failed(&error))?;
    }
    let mut file = OpenOptions::new().create(true).append(true).open(journal).map_err(|error| failed(&error))?;
    // In one write, so that two people at once do not mix their lines.
    file.write_all(line.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| failed(&error))
}

/// The last lines, oldest first. A line that cannot be read is passed over: a journal must not stop a rollback.
pub(super) fn last(journal: &Path, count: usize) -> Result<Vec<Entry>, Failure> {
    let text = match std::fs::read_to_string(journal) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Failure::new(format!("cannot read {}: {error}", journal.display()))),
    };
    let entries: Vec<Entry> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let from = entries.len().saturating_sub(count);
    Ok(entries.into_iter().skip(from).collect())
}

#[cfg(test)]
mod tests {
    use super::{Entry, Outcome, append, last};

    fn entry(to: u8) -> Entry {
        Entry {
            time: "2026-03-01T00:00:00Z".into(),
            who: "arn:aws:iam::123456789012:user/kim".into(),
            action: "shift".into(),
            from: 0,
            to,
            outcome: Outcome::Done,
            reason: None,
            notes: vec![],
        }
    }

    #[test]
    fn keeps_what_was_there() {
        let folder = tempfile::tempdir().expect("folder");
        let journal = folder.path().join("deep/journal.jsonl");
        assert_eq!(last(&journal, 5).expect("journal"), []);
        for to in [5, 25, 50] {
            append(&journal, &entry(to)).expect("appended");
        }
        assert_eq!(last(&journal, 2).expect("journal"), [entry(25), entry(50)]);
        let first = std::fs::read_to_string(&journal).expect("text").lines().next().map(str::to_owned);
        assert_eq!(
            first.as_deref(),
            Some(
                r#"{"time":"2026-03-01T00:00:00Z","who":"arn:aws:iam::123456789012:user/kim","action":"shift","from":0,"to":5,"outcome":"done"}"#
            )
        );
    }

    #[test]
    fn a_broken_line_hides_no_other() {
        let folder = tempfile::tempdir().expect("folder");
        let journal = folder.path().join("journal.jsonl");
        append(&journal, &entry(5)).expect("appended");
        std::fs::OpenOptions::new()
            .append(true)
            .open(&journal)
            .and_then(|mut file| std::io::Write::write_all(&mut file, b"{\"time\": \n"))
            .expect("broken");
        append(&journal, &entry(25)).expect("appended");
        assert_eq!(last(&journal, 5).expect("journal"), [entry(5), entry(25)]);
    }
}
