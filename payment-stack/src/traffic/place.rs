//! What of the deployment `traffic` works on: names and identifiers, as production wrote them down in a parameter.
//!
//! A copy is kept at hand, so that a rollback asks nobody where its records are.

use std::path::PathBuf;

use serde_json::Value;

use super::Failure;
use super::desk::Desk;

/// One of the two sides that payments can go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Side {
    /// The `SetIdentifier` of its record.
    pub(super) record: String,
    /// The health check that opens and closes it.
    pub(super) switch: String,
    /// The health check that looks at it from outside.
    pub(super) probe: String,
}

/// What production says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) zone: String,
    /// The name that payments are sent to, without a dot at its end.
    pub(super) name: String,
    pub(super) legacy: Side,
    pub(super) aws: Side,
    /// The log that is the journal, and its one stream.
    pub(super) journal: [String; 2],
    /// The group of the instances.
    pub(super) group: String,
    /// The load balancer, as its metrics name it.
    pub(super) load_balancer: String,
    /// Alarms that keep a shift from happening.
    pub(super) alarms: Vec<String>,
}

impl Place {
    pub(super) fn read(text: &str) -> Option<Self> {
        let all: Value = serde_json::from_str(text).ok()?;
        let word = |pointer: &str| all.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
        let side = |side: &str| {
            Some(Side {
                record: word(&format!("/{side}/record"))?,
                switch: word(&format!("/{side}/switch"))?,
                probe: word(&format!("/{side}/probe"))?,
            })
        };
        Some(Self {
            zone: word("/zone")?,
            name: word("/name")?,
            legacy: side("legacy")?,
            aws: side("aws")?,
            journal: [word("/journal/group")?, word("/journal/stream")?],
            group: word("/group")?,
            load_balancer: word("/load_balancer")?,
            alarms: all
                .get("alarms")?
                .as_array()?
                .iter()
                .map(|name| name.as_str().map(str::to_owned))
                .collect::<Option<_>>()?,
        })
    }

    /// The copy at hand.
    pub(super) fn at_hand(desk: &Desk) -> Option<Self> {
        Self::read(&std::fs::read_to_string(copy(desk)).ok()?)
    }

    /// Keeps a copy; without one the next rollback asks first, which is slower and no failure.
    pub(super) fn keep(desk: &Desk, text: &str) {
        if desk.out.is_dir() {
            let _ = infra::replace(&copy(desk), text);
        }
    }
}

fn copy(desk: &Desk) -> PathBuf {
    desk.out.join(format!("traffic-place-{}.json", desk.suffix))
}

/// What the migration says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Migration {
    pub(super) instance: String,
    pub(super) forward: Task,
    pub(super) reverse: Task,
    /// On while traffic must not move.
    pub(super) stop_alarm: String,
}

/// A task of the replication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Task {
    /// As its metrics name it.
    pub(super) id: String,
    pub(super) arn: String,
}

impl Migration {
    pub(super) fn read(text: &str) -> Option<Self> {
        let all: Value = serde_json::from_str(text).ok()?;
        let word = |pointer: &str| all.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
        let task = |task: &str| Some(Task { id: word(&format!("/{task}/id"))?, arn: word(&format!("/{task}/arn"))? });
        Some(Self {
            instance: word("/instance")?,
            forward: task("forward")?,
            reverse: task("reverse")?,
            stop_alarm: word("/stop_alarm")?,
        })
    }
}

/// A place without the migration's half is no place for a shift.
pub(super) fn unknown(what: &str, desk: &Desk) -> Failure {
    Failure::new(format!("{what} of the environment `{}` cannot be read", desk.suffix))
        .help("apply its workspace first; `--suffix` names another environment")
}
