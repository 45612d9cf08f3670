//! Ways to more rights than a policy gives, from `escalations.txt`.

use std::sync::OnceLock;

use super::lines;
use crate::provider::Escalation;

/// All of them, the most telling first.
pub(super) fn all() -> &'static [Escalation] {
    static ALL: OnceLock<Vec<Escalation>> = OnceLock::new();
    ALL.get_or_init(|| lines(include_str!("escalations.txt")).filter_map(read).collect())
}

/// `service:Action …: what whoever has them can do`.
fn read(line: &'static str) -> Option<Escalation> {
    let (actions, reason) = line.split_once(": ")?;
    let actions: Vec<&str> = actions.split(' ').collect();
    let help = if actions.contains(&"iam:PassRole") {
        "name the roles that `iam:PassRole` is for, or the service: `Condition: { StringEquals: { \"iam:PassedToService\": … } }`"
    } else {
        "name in `Resource` what it is for, or write a `Condition`"
    };
    Some(Escalation { actions, reason, help })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::AWS;

    #[test]
    fn every_line_names_actions_that_there_are() {
        assert_eq!(all().len(), lines(include_str!("escalations.txt")).count());
        for escalation in all() {
            assert!(!escalation.reason.ends_with('.'), "{escalation:?}");
            for action in &escalation.actions {
                let (prefix, name) = action.split_once(':').unwrap_or_else(|| panic!("{action}"));
                let names = AWS.facts.policy_actions(prefix).unwrap_or_else(|| panic!("{action}"));
                assert!(names.iter().any(|known| **known == *name), "{action}");
            }
        }
    }
}
