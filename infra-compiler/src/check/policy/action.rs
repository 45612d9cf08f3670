//! Which actions a text in a policy names.

use std::{cell::OnceCell, rc::Rc};

use super::statement::has_variable;
use crate::{Text, policies, provider::Facts};

/// What a text names.
pub(in super::super) enum Named {
    /// Every action of every service.
    Every,
    /// Actions of a service, by their places in the list of its actions.
    Some(Box<Service>, Vec<usize>),
    /// What is not known.
    Unknown,
}

/// A service whose actions are named.
pub(in super::super) struct Service {
    pub(in super::super) prefix: String,
    pub(in super::super) names: Rc<[Text]>,
    facts: &'static dyn Facts,
    known: OnceCell<Option<policies::Service<'static>>>,
}

impl Service {
    /// What is known of it.
    pub(in super::super) fn known(&self) -> Option<policies::Service<'static>> {
        *self.known.get_or_init(|| {
            let known = self.facts.policies()?.service(&self.prefix)?;
            // Actions are found by their place among the names.
            (known.actions() == self.names.len()).then_some(known)
        })
    }

    /// What is known of one of its actions.
    pub(in super::super) fn action(&self, at: usize) -> Option<policies::Action> {
        self.known()?.action(at)
    }

    /// An action, as policies write it.
    pub(in super::super) fn name(&self, at: usize) -> String {
        format!("{}:{}", self.prefix, self.names.get(at).map_or("", |name| name))
    }
}

/// The actions that a text in a policy names.
pub(in super::super) fn named(facts: &'static dyn Facts, text: &str) -> Named {
    if text == "*" {
        return Named::Every;
    }
    let Some((prefix, name)) = text.split_once(':').filter(|_| !has_variable(text)) else { return Named::Unknown };
    let prefix = prefix.to_ascii_lowercase();
    let Some(names) = facts.policy_actions(&prefix) else { return Named::Unknown };
    let found: Vec<usize> = if name.contains(['*', '?']) {
        let all = names.iter().enumerate();
        all.filter(|(_, known)| matches(name.as_bytes(), known.as_bytes())).map(|(at, _)| at).collect()
    } else {
        // Most are written as they are listed.
        let exact = names.iter().position(|known| **known == *name);
        exact.or_else(|| names.iter().position(|known| known.eq_ignore_ascii_case(name))).into_iter().collect()
    };
    if found.is_empty() {
        return Named::Unknown;
    }
    Named::Some(Box::new(Service { prefix, names, facts, known: OnceCell::new() }), found)
}

/// Whether a pattern with `*` and `?` stands for a name, in any case of letters.
pub(in super::super) fn matches(pattern: &[u8], name: &[u8]) -> bool {
    let (mut at, mut in_name) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while let Some(letter) = name.get(in_name) {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at + 1, in_name));
                at += 1;
            }
            Some(other) if other.eq_ignore_ascii_case(letter) || *other == b'?' => {
                at += 1;
                in_name += 1;
            }
            _ => match star {
                Some((after, from)) => {
                    star = Some((after, from + 1));
                    (at, in_name) = (after, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).is_some_and(|rest| rest.iter().all(|letter| *letter == b'*'))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_stand_for_any_letters() {
        let is = |pattern: &str, name: &str| matches(pattern.as_bytes(), name.as_bytes());
        for (pattern, name) in [
            ("get*", "getobject"),
            ("*", "x"),
            ("get?bject", "getobject"),
            ("*object*", "getobjectacl"),
            ("*acl", "getobjectacl"),
            ("GET*", "getObject"),
        ] {
            assert!(is(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [("get", "getobject"), ("put*", "getobject"), ("get?", "get"), ("*acl", "getobject")] {
            assert!(!is(pattern, name), "{pattern} {name}");
        }
    }
}
