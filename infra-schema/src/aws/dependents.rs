//! Actions that need another besides, from `dependents.txt`.

use std::sync::OnceLock;

use super::lines;

/// The action that another needs besides, which is written in any case of letters.
pub(super) fn of(action: &str) -> Option<(&'static str, &'static str)> {
    all().iter().copied().find(|(known, _)| known.eq_ignore_ascii_case(action))
}

fn all() -> &'static [(&'static str, &'static str)] {
    static ALL: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    ALL.get_or_init(|| lines(include_str!("dependents.txt")).filter_map(|line| line.split_once(' ')).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::AWS;

    #[test]
    fn every_line_names_actions_that_there_are() {
        assert_eq!(all().len(), lines(include_str!("dependents.txt")).count());
        for action in all().iter().flat_map(|(one, other)| [one, other]) {
            let (prefix, name) = action.split_once(':').unwrap_or_else(|| panic!("{action}"));
            let names = AWS.facts.policy_actions(prefix).unwrap_or_else(|| panic!("{action}"));
            assert!(names.iter().any(|known| **known == *name), "{action}");
        }
        assert!(all().is_sorted());
        assert_eq!(of("lambda:createfunction"), Some(("lambda:CreateFunction", "iam:PassRole")));
        assert_eq!(of("lambda:InvokeFunction"), None);
    }
}
