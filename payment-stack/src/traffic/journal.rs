//! Who moved what, when and why: one JSON object per line, only ever appended.
//!
//! The journal is a log on AWS, which survives every machine. The file of this machine comes first, since it needs nobody; what
//! did not reach AWS waits beside it for the next command.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use serde_core::ser::{Serialize, SerializeStruct as _, Serializer};
use serde_json::{Value, json};

use super::desk::Desk;
use super::place::Place;
use super::{Failure, clock};

/// One line. It is written and read by hand: serde's derive would be the only one that this crate has to build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) time: String,
    pub(super) who: String,
    pub(super) action: String,
    pub(super) from: u8,
    pub(super) to: u8,
    pub(super) outcome: Outcome,
    /// Why the gates or the steps were passed over, or what the person had to say.
    pub(super) reason: Option<String>,
    /// What the gates read, or what failed.
    pub(super) notes: Vec<String>,
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { time, who, action, from, to, outcome, reason, notes } = self;
        let mut line = serializer.serialize_struct("Entry", 8)?;
        line.serialize_field("time", time)?;
        line.serialize_field("who", who)?;
        line.serialize_field("action", action)?;
        line.serialize_field("from", from)?;
        line.serialize_field("to", to)?;
        line.serialize_field("outcome", outcome.name())?;
        if let Some(reason) = reason {
            line.serialize_field("reason", reason)?;
        }
        if !notes.is_empty() {
            line.serialize_field("notes", notes)?;
        }
        line.end()
    }
}

impl Entry {
    /// `None` if the line is broken, or another program's.
    fn read(line: &str) -> Option<Self> {
        let line: Value = serde_json::from_str(line).ok()?;
        let text = |key| line.get(key).and_then(Value::as_str).map(str::to_owned);
        let share = |key| line.get(key).and_then(Value::as_u64).and_then(|share| u8::try_from(share).ok());
        let note = |note: &Value| note.as_str().map(str::to_owned);
        Some(Self {
            time: text("time")?,
            who: text("who")?,
            action: text("action")?,
            from: share("from")?,
            to: share("to")?,
            outcome: Outcome::named(line.get("outcome")?.as_str()?)?,
            reason: match line.get("reason") {
                None | Some(Value::Null) => None,
                Some(reason) => Some(reason.as_str()?.to_owned()),
            },
            notes: match line.get("notes") {
                None => Vec::new(),
                Some(notes) => notes.as_array()?.iter().map(note).collect::<Option<_>>()?,
            },
        })
    }
}

impl std::fmt::Display for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { time, who, action, from, to, outcome, .. } = self;
        write!(f, "{time}  {action} {from} % -> {to} %  {outcome:?}  {who}")
    }
}

/// How far it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl Outcome {
    const ALL: [Self; 5] = [Self::Begun, Self::Done, Self::Unchanged, Self::Refused, Self::Failed];

    /// As the journal has it.
    fn name(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Done => "done",
            Self::Unchanged => "unchanged",
            Self::Refused => "refused",
            Self::Failed => "failed",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.name() == name)
    }
}

/// Writes an entry down here, before anything else happens.
pub(super) fn here(desk: &Desk, entry: &Entry) -> Result<(), Failure> {
    append(&desk.journal, entry)?;
    append(&waiting(desk), entry)
}

/// Sends what waits to the log that all share. What cannot be sent goes on waiting.
pub(super) fn share(desk: &Desk, place: &Place) -> Result<(), Failure> {
    let path = waiting(desk);
    let Ok(text) = std::fs::read_to_string(&path) else { return Ok(()) };
    let now = clock::milliseconds();
    let events: Vec<_> = text.lines().map(|line| json!({ "timestamp": now, "message": line })).collect();
    let ([group, stream], events) = (&place.journal, Value::from(events).to_string());
    let call = ["logs", "put-log-events", "--log-group-name", group, "--log-stream-name", stream, "--log-events"];
    desk.aws.hint(&[call.as_slice(), &[&events]].concat())?;
    // A line twice is better than a line lost: it goes only now.
    std::fs::remove_file(&path).map_err(|error| Failure::new(format!("cannot remove {}: {error}", path.display())))
}

/// The last entries that all share, oldest first.
pub(super) fn shared(desk: &Desk, place: &Place, count: usize) -> Result<Vec<Entry>, Failure> {
    let ([group, stream], limit) = (&place.journal, count.to_string());
    let call = ["logs", "get-log-events", "--log-group-name", group, "--log-stream-name", stream, "--limit", &limit];
    let answer = desk.aws.ask(&call)?;
    let events = answer.get("events").and_then(Value::as_array).into_iter().flatten();
    Ok(events.filter_map(|event| Entry::read(event.get("message")?.as_str()?)).collect())
}

fn waiting(desk: &Desk) -> PathBuf {
    desk.journal.with_extension("waiting.jsonl")
}

/// Appends one line and waits until it is on the disk.
fn append(journal: &Path, entry: &Entry) -> Result<(), Failure> {
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
    let entries: Vec<Entry> = text.lines().filter_map(Entry::read).collect();
    let from = entries.len().saturating_sub(count);
    Ok(entries.into_iter().skip(from).collect())
}

#[cfg(test)]
mod tests {
    use super::{Desk, Entry, Outcome, append, here, last, waiting};

    #[test]
    fn what_was_not_sent_waits() {
        let folder = tempfile::tempdir().expect("folder");
        let journal = folder.path().join("traffic-journal.jsonl");
        let aws = super::super::aws::Aws { endpoint: None, patience: 1 };
        let desk = Desk { suffix: "x".into(), out: folder.path().into(), journal, aws };
        here(&desk, &entry(5)).expect("written");
        here(&desk, &entry(25)).expect("written");
        assert_eq!(last(&desk.journal, 5).expect("journal"), [entry(5), entry(25)]);
        assert_eq!(last(&waiting(&desk), 5).expect("waiting"), [entry(5), entry(25)]);
    }

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
    fn every_outcome_reason_and_note_is_read_as_it_was_written() {
        let folder = tempfile::tempdir().expect("folder");
        let journal = folder.path().join("journal.jsonl");
        let entries = Outcome::ALL.map(|outcome| Entry {
            outcome,
            reason: Some("the line \"between\" them\nis slow".into()),
            notes: vec!["lag: 2 s".into(), "alarms: none".into()],
            ..entry(5)
        });
        for entry in &entries {
            append(&journal, entry).expect("appended");
        }
        assert_eq!(last(&journal, 5).expect("journal"), entries);
    }

    #[test]
    fn a_broken_line_hides_no_other() {
        let folder = tempfile::tempdir().expect("folder");
        let journal = folder.path().join("journal.jsonl");
        append(&journal, &entry(5)).expect("appended");
        std::fs::OpenOptions::new()
            .append(true)
            .open(&journal)
            .and_then(|mut file| std::io::Write::write_all(&mut file, b"{\"time\": \n{\"time\": 5, \"to\": 256}\n"))
            .expect("broken");
        append(&journal, &entry(25)).expect("appended");
        assert_eq!(last(&journal, 5).expect("journal"), [entry(5), entry(25)]);
    }
}
