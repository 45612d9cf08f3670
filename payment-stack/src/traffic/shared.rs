//! What all share: three parameters of Systems Manager. One says how much AWS serves and who owns the writes, and is written
//! here alone; the others say what the two programs are made of.
//!
//! The number of the first one's versions tells whether somebody else was at work in between.

use serde_json::{Value, json};

use super::Failure;
use super::desk::Desk;
use super::place::{Migration, Place, unknown};

/// Whose database payments are written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    Datacenter,
    Aurora,
}

impl Owner {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Datacenter => "datacenter",
            Self::Aurora => "aurora",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Datacenter, Self::Aurora].into_iter().find(|owner| owner.name() == name)
    }
}

/// The share of AWS and the owner of the writes, as they were last written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Truth {
    pub(super) aws_percent: u8,
    pub(super) owner: Owner,
}

impl Truth {
    fn read(text: &str) -> Option<Self> {
        let all: Value = serde_json::from_str(text).ok()?;
        let aws_percent = u8::try_from(all.get("aws_percent")?.as_u64()?).ok().filter(|share| *share <= 100)?;
        Some(Self { aws_percent, owner: Owner::named(all.get("write_owner")?.as_str()?)? })
    }

    fn text(self) -> String {
        json!({ "aws_percent": self.aws_percent, "write_owner": self.owner.name() }).to_string()
    }
}

/// All three, as one call gave them.
#[derive(Debug, Clone)]
pub(super) struct Shared {
    pub(super) truth: Truth,
    /// Of the truth.
    pub(super) version: u64,
    pub(super) place: Place,
    /// `None` before the migration is deployed and after it is over.
    pub(super) migration: Option<Migration>,
}

fn name(desk: &Desk, what: &str) -> String {
    format!("/payments/ssm-parameter-{what}-{}", desk.suffix)
}

impl Shared {
    pub(super) fn read(desk: &Desk) -> Result<Self, Failure> {
        Self::of(desk, &desk.aws.ask(&Self::call(desk).each_ref().map(String::as_str))?)
    }

    /// The same for who cannot wait.
    pub(super) fn read_soon(desk: &Desk) -> Result<Self, Failure> {
        Self::of(desk, &desk.aws.hint(&Self::call(desk).each_ref().map(String::as_str))?)
    }

    fn call(desk: &Desk) -> [String; 6] {
        let [get, names] = ["get-parameters", "--names"].map(str::to_owned);
        [
            "ssm".to_owned(),
            get,
            names,
            name(desk, "traffic"),
            name(desk, "traffic-place"),
            name(desk, "migration-place"),
        ]
    }

    fn of(desk: &Desk, answer: &Value) -> Result<Self, Failure> {
        let parameter = |what: &str| {
            let wanted = name(desk, what);
            let all = answer.get("Parameters")?.as_array()?;
            all.iter().find(|parameter| parameter.get("Name").and_then(Value::as_str) == Some(&wanted))
        };
        let text = |what: &str| parameter(what)?.get("Value")?.as_str();
        let place = text("traffic-place").ok_or_else(|| unknown("the place", desk))?;
        let shared = Self {
            truth: text("traffic").and_then(Truth::read).ok_or_else(|| unknown("the share", desk))?,
            version: parameter("traffic").and_then(|parameter| parameter.get("Version")?.as_u64()).unwrap_or(0),
            place: Place::read(place).ok_or_else(|| unknown("the place", desk))?,
            migration: text("migration-place").and_then(Migration::read),
        };
        Place::keep(desk, place);
        Ok(shared)
    }
}

/// Writes the truth down, for every plan of every checkout to read. May be repeated. Gives the number of its version: one that is
/// not the next after what was read is over something that somebody else wrote.
pub(super) fn write(desk: &Desk, truth: Truth) -> Result<u64, Failure> {
    let (name, value) = (name(desk, "traffic"), truth.text());
    let answer = desk
        .aws
        .hint(&["ssm", "put-parameter", "--overwrite", "--name", &name, "--value", &value])
        .or_else(|_| desk.aws.hint(&["ssm", "put-parameter", "--overwrite", "--name", &name, "--value", &value]))?;
    Ok(answer.get("Version").and_then(Value::as_u64).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::{Owner, Truth};

    #[test]
    fn the_truth_is_read_as_it_was_written() {
        for owner in [Owner::Datacenter, Owner::Aurora] {
            for aws_percent in [0, 5, 100] {
                let truth = Truth { aws_percent, owner };
                assert_eq!(Truth::read(&truth.text()), Some(truth));
            }
        }
    }

    #[test]
    fn what_is_no_truth_is_none() {
        for text in [
            "",
            "{}",
            r#"{"aws_percent": 101, "write_owner": "aurora"}"#,
            r#"{"aws_percent": 2.5, "write_owner": "aurora"}"#,
            r#"{"aws_percent": 5, "write_owner": "both"}"#,
            r#"{"aws_percent": 5}"#,
        ] {
            assert_eq!(Truth::read(text), None, "{text}");
        }
    }
}
