//! What was found in a stack while it compiled, and what is allowed there, with every number looked up: as the manifest
//! keeps it and the command line prints it.

mod json;
#[cfg(test)]
mod tests;

use std::fmt;

use crate::template::{Addresses, Allow, Finding, Location, Severity};

/// What was found and allowed in one target of a stack, each sorted by place.
///
/// ```
/// use infra_core::evidence::Evidence;
/// use infra_core::template::Addresses;
///
/// let table = "aws_vpc.main\t0\t3\t9\n\nsrc/main.rs\n\n\n\nname_without_type\t0\t2\t13\t0\tAWS prescribes it\n\
///     \nname_without_type\t0\t3\t20\t0\tthe name does not say its type\t\terror\t0\n";
/// let evidence = Evidence::of(Addresses::new(table));
/// assert_eq!(evidence.allows[0].addresses, ["aws_vpc.main"]);
/// assert_eq!(evidence.allows[0].silences, 1);
/// let silenced = &evidence.findings[0];
/// assert_eq!(silenced.place.to_string(), "src/main.rs:3:20");
/// assert_eq!(silenced.allowed.as_ref().map(|allowed| allowed.reason.as_str()), Some("AWS prescribes it"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Evidence {
    /// The warnings, and what is silenced.
    pub findings: Vec<FindingRecord>,
    /// The `#[allow]`s.
    pub allows: Vec<AllowRecord>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingRecord {
    /// The name of the rule that found it.
    pub rule: String,
    /// How bad it is; of what is silenced, how bad it would be.
    pub severity: Severity,
    /// What was found.
    pub message: String,
    /// How to mend it, one way each.
    pub help: Vec<String>,
    /// Where it stands.
    pub place: SourcePlace,
    /// The addresses that it concerns; none if it is about what has none.
    pub addresses: Vec<String>,
    /// Second places and facts.
    pub notes: Vec<NoteRecord>,
    /// What silences it.
    pub allowed: Option<Allowed>,
}

/// A second place of a finding, or a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRecord {
    /// Lower case, no full stop.
    pub text: String,
    /// Where it points; `None` for a fact without a place.
    pub place: Option<SourcePlace>,
}

/// The `#[allow]` that silences a finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Allowed {
    /// Why, in the words of whoever allowed it.
    pub reason: String,
    /// Where the rule is named in it.
    pub place: SourcePlace,
}

/// One `#[allow]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllowRecord {
    /// The name of the rule.
    pub rule: String,
    /// Why, in the words of whoever allowed it.
    pub reason: String,
    /// Where the rule is named in it.
    pub place: SourcePlace,
    /// The addresses that it holds for; none if it stands on what has none.
    pub addresses: Vec<String>,
    /// How many findings it silences here. One of a nested stack may be needed by other roots alone.
    pub silences: usize,
}

/// A place in the source, by a name that is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SourcePlace {
    /// The file, as the compiler names it; empty if that is not known.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in characters.
    pub column: u32,
}

/// As compilers and editors write it: `file:line:column`.
impl fmt::Display for SourcePlace {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column } = self;
        Location { file, line: *line, column: *column }.fmt(formatter)
    }
}

impl From<Location<'_>> for SourcePlace {
    fn from(Location { file, line, column }: Location<'_>) -> Self {
        Self { file: file.to_owned(), line, column }
    }
}

impl Evidence {
    /// That of one target.
    pub fn of(addresses: Addresses<'_>) -> Self {
        let texts: Vec<&str> = addresses.texts().collect();
        let allows: Vec<Allow<'_>> = addresses.allows().collect();
        let found: Vec<Finding<'_>> = addresses.findings().collect();
        let mut evidence = Self {
            findings: found.iter().map(|finding| FindingRecord::new(finding, &allows, &texts)).collect(),
            allows: (allows.iter().enumerate())
                .map(|(index, allow)| {
                    let silences = found.iter().filter(|finding| finding.allow == Some(index)).count();
                    AllowRecord::new(allow, silences, &texts)
                })
                .collect(),
        };
        evidence.findings.sort_by(|a, b| a.key().cmp(&b.key()));
        evidence.allows.sort_by(|a, b| (&a.place, &a.rule).cmp(&(&b.place, &b.rule)));
        evidence
    }
}

impl FindingRecord {
    fn new(finding: &Finding<'_>, allows: &[Allow<'_>], texts: &[&str]) -> Self {
        let allow = finding.allow.and_then(|index| allows.get(index));
        Self {
            rule: finding.rule.to_owned(),
            severity: finding.severity,
            message: finding.message.to_string(),
            help: finding.help.lines().map(str::to_owned).collect(),
            place: finding.location.into(),
            addresses: named(&finding.addresses, texts),
            notes: (finding.notes.iter())
                .map(|note| NoteRecord { text: note.text.to_string(), place: note.location.map(Into::into) })
                .collect(),
            allowed: allow.map(|allow| Allowed { reason: allow.reason.to_string(), place: allow.location.into() }),
        }
    }

    /// What findings are sorted by.
    fn key(&self) -> (&SourcePlace, &str, &str, Option<&SourcePlace>) {
        (&self.place, &self.rule, &self.message, self.allowed.as_ref().map(|allowed| &allowed.place))
    }
}

impl AllowRecord {
    fn new(allow: &Allow<'_>, silences: usize, texts: &[&str]) -> Self {
        Self {
            rule: allow.rule.to_owned(),
            reason: allow.reason.to_string(),
            place: allow.location.into(),
            addresses: named(&allow.addresses, texts),
            silences,
        }
    }
}

fn named(indexes: &[usize], texts: &[&str]) -> Vec<String> {
    indexes.iter().filter_map(|index| texts.get(*index)).map(|text| (*text).to_owned()).collect()
}
