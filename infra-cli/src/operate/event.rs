//! What Terraform says with `-json`, a line each.

use serde_json::Value;

use super::change::{Action, Change};
use super::problem::Problem;

/// A line of Terraform's; what is of no use here is not read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Event {
    /// It means to change something.
    Planned(Change),
    /// Something is not as Terraform left it.
    Drifted(Change),
    /// It begins to change something.
    Started(Change),
    /// It has changed something, after so many seconds.
    Done(Change, u64),
    /// It could not.
    Failed(Change),
    /// Of outputs, how many change, and whether all there are would be new.
    Outputs { changed: usize, new: bool },
    /// An error or a warning.
    Problem(Problem),
}

impl Event {
    /// Reads a line; `None` if it is of another kind, or no line of Terraform's.
    pub(crate) fn read(line: &str) -> Option<Self> {
        let line: Value = serde_json::from_str(line).ok()?;
        let change = |name: &str| Change::read(line.get(name)?);
        match line.get("type")?.as_str()? {
            "planned_change" => change("change").map(Self::Planned),
            "resource_drift" => change("change").map(Self::Drifted),
            "apply_start" => change("hook").map(Self::Started),
            "apply_complete" => {
                let seconds = line.get("hook")?.get("elapsed_seconds").and_then(Value::as_f64).unwrap_or_default();
                // Whole, not negative and far below the limit of either type.
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of seconds")]
                let seconds = seconds.max(0.0) as u64;
                Some(Self::Done(change("hook")?, seconds))
            }
            "apply_errored" => change("hook").map(Self::Failed),
            "outputs" => {
                let actions = line.get("outputs")?.as_object()?.values();
                let actions: Vec<Action> =
                    actions.filter_map(|output| Action::read(output.get("action")?.as_str()?)).collect();
                let new = !actions.is_empty() && actions.iter().all(|action| *action == Action::Create);
                Some(Self::Outputs { changed: actions.iter().filter(|action| action.changes()).count(), new })
            }
            "diagnostic" => Problem::read(line.get("diagnostic")?).map(Self::Problem),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_terraform_are_read() {
        let planned = r#"{"@level":"info","@message":"aws_vpc.main: Plan to replace","type":"planned_change","change":{"resource":{"addr":"aws_vpc.main","module":"","resource_type":"aws_vpc"},"action":"replace","reason":"cannot_update"}}"#;
        let Some(Event::Planned(change)) = Event::read(planned) else { panic!("{planned}") };
        assert_eq!((change.address.as_str(), change.action), ("aws_vpc.main", Action::Replace));
        let done = r#"{"type":"apply_complete","hook":{"resource":{"addr":"aws_vpc.main"},"action":"create","id_key":"id","id_value":"x","elapsed_seconds":2}}"#;
        assert!(matches!(Event::read(done), Some(Event::Done(_, 2))));
        let outputs = r#"{"type":"outputs","outputs":{"a":{"sensitive":false,"action":"create"},"b":{"sensitive":true,"action":"noop"}}}"#;
        assert_eq!(Event::read(outputs), Some(Event::Outputs { changed: 1, new: false }));
    }

    #[test]
    fn what_is_no_line_of_terraforms_is_left_out() {
        for line in
            ["", "{", "Terraform has been successfully initialized!", r#"{"type":"version"}"#, r#"{"type":"outputs"}"#]
        {
            assert_eq!(Event::read(line), None);
        }
    }
}
