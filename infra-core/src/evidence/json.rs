//! Records as JSON and back. Derived, this would have every user wait for `serde_derive`.

use serde_core::{Serialize, Serializer, ser::SerializeStruct};
use serde_json::Value;

use super::{AllowRecord, Allowed, Evidence, FindingRecord, NoteRecord, SourcePlace};
use crate::member::{list, number, text};
use crate::template::Severity;

impl Serialize for FindingRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut finding = serializer.serialize_struct("FindingRecord", 8)?;
        finding.serialize_field("rule", &self.rule)?;
        finding.serialize_field("level", self.severity.name())?;
        finding.serialize_field("message", &self.message)?;
        finding.serialize_field("help", &self.help)?;
        finding.serialize_field("place", &self.place)?;
        finding.serialize_field("addresses", &self.addresses)?;
        finding.serialize_field("notes", &self.notes)?;
        finding.serialize_field("allowed", &self.allowed)?;
        finding.end()
    }
}

impl Serialize for NoteRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut note = serializer.serialize_struct("NoteRecord", 2)?;
        note.serialize_field("text", &self.text)?;
        note.serialize_field("place", &self.place)?;
        note.end()
    }
}

impl Serialize for Allowed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut allowed = serializer.serialize_struct("Allowed", 2)?;
        allowed.serialize_field("reason", &self.reason)?;
        allowed.serialize_field("place", &self.place)?;
        allowed.end()
    }
}

impl Serialize for AllowRecord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut allow = serializer.serialize_struct("AllowRecord", 5)?;
        allow.serialize_field("rule", &self.rule)?;
        allow.serialize_field("reason", &self.reason)?;
        allow.serialize_field("place", &self.place)?;
        allow.serialize_field("addresses", &self.addresses)?;
        allow.serialize_field("silences", &self.silences)?;
        allow.end()
    }
}

impl Serialize for SourcePlace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut place = serializer.serialize_struct("SourcePlace", 3)?;
        place.serialize_field("file", &self.file)?;
        place.serialize_field("line", &self.line)?;
        place.serialize_field("column", &self.column)?;
        place.end()
    }
}

impl Evidence {
    /// Reads the members `findings` and `allows` of an object; `None` if it has none, as manifests of the first format.
    pub(crate) fn read(object: &Value) -> Option<Self> {
        Some(Self {
            findings: list(object, "findings", FindingRecord::read)?,
            allows: list(object, "allows", AllowRecord::read)?,
        })
    }
}

impl FindingRecord {
    fn read(finding: &Value) -> Option<Self> {
        let severity = [Severity::Warning, Severity::Error];
        let level = text(finding, "level")?;
        Some(Self {
            rule: text(finding, "rule")?,
            severity: severity.into_iter().find(|severity| severity.name() == level)?,
            message: text(finding, "message")?,
            help: list(finding, "help", string)?,
            place: SourcePlace::read(finding.get("place")?)?,
            addresses: list(finding, "addresses", string)?,
            notes: list(finding, "notes", NoteRecord::read)?,
            allowed: match finding.get("allowed")? {
                Value::Null => None,
                allowed => Some(Allowed::read(allowed)?),
            },
        })
    }
}

impl NoteRecord {
    fn read(note: &Value) -> Option<Self> {
        let place = match note.get("place")? {
            Value::Null => None,
            place => Some(SourcePlace::read(place)?),
        };
        Some(Self { text: text(note, "text")?, place })
    }
}

impl Allowed {
    fn read(allowed: &Value) -> Option<Self> {
        Some(Self { reason: text(allowed, "reason")?, place: SourcePlace::read(allowed.get("place")?)? })
    }
}

impl AllowRecord {
    fn read(allow: &Value) -> Option<Self> {
        Some(Self {
            rule: text(allow, "rule")?,
            reason: text(allow, "reason")?,
            place: SourcePlace::read(allow.get("place")?)?,
            addresses: list(allow, "addresses", string)?,
            silences: number(allow, "silences")?,
        })
    }
}

impl SourcePlace {
    fn read(place: &Value) -> Option<Self> {
        Some(Self { file: text(place, "file")?, line: number(place, "line")?, column: number(place, "column")? })
    }
}

fn string(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
