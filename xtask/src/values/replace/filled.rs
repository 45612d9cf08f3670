//! What the provider computes, filled in: some of it has a form that no schema states, and that the provider's complaint does.

use provider_client::{Diagnostic, Value};

/// What stands where something was filled in.
const FILLED: &str = "known";

const TIME: &str = "2024-01-01T00:00:00Z";

/// Fills in again what errors complain about; whether that changed anything.
pub(super) fn again(prior: &mut Value, errors: &[&Diagnostic]) -> bool {
    let mut changed = false;
    for error in errors {
        let Some(value) = value(&error.detail) else { continue };
        let Value::Map(members) = &mut *prior else { continue };
        for (name, member) in members {
            // Where an error names no place, it is about all that have what it complains about.
            let is_meant = error.path.first().is_none_or(|first| name.as_str() == Some(first));
            if is_meant && member.as_str() == Some(FILLED) {
                *member = Value::from(value.clone());
                changed = true;
            }
        }
    }
    changed
}

/// A value that an error asks for.
fn value(detail: &str) -> Option<String> {
    if detail.contains("RFC3339") {
        return Some(TIME.to_owned());
    }
    let (_, listed) = detail.split_once("Valid Values: [")?;
    let (listed, _) = listed.split_once(']')?;
    listed.split_whitespace().next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use provider_client::Severity;

    use super::*;

    #[test]
    fn what_is_complained_about_is_filled_in_again() {
        let error = |path: &[&str], detail: &str| Diagnostic {
            severity: Severity::Error,
            summary: String::new(),
            detail: detail.to_owned(),
            path: path.iter().map(ToString::to_string).collect(),
        };
        let member = |name: &str| (Value::from(name), Value::from(FILLED));
        let mut prior = Value::Map(vec![member("made_at"), member("kind"), member("id")]);
        let kind = error(&["kind"], "Given Value: known\nValid Values: [A B ]");
        let time = error(&["made_at"], "no valid RFC3339");
        assert!(again(&mut prior, &[&kind, &time]));
        let text = |at: usize| prior.as_map().unwrap()[at].1.as_str().unwrap().to_owned();
        assert_eq!([text(0), text(1), text(2)], [TIME, "A", FILLED]);
        assert!(!again(&mut prior, &[&kind, &error(&["id"], "something else")]));
    }
}
