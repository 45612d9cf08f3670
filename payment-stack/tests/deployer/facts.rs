//! What AWS says of actions: on which resources a call is judged, and which condition keys it knows. `facts.py` writes the list.

use std::collections::BTreeMap;

use serde_json::Value;

const FACTS: &str = include_str!("facts.txt");

/// Kinds that the list has for one call, of which the call has one: an Application Load Balancer's listener is no other's.
const ONE_OF: [(&str, &str); 3] = [
    ("elasticloadbalancing:", "listener/gwy"),
    ("elasticloadbalancing:", "listener/net"),
    ("route53:ChangeTagsForResource", "hostedzone"),
];

/// Keys that AWS fills in for every call, or for every call to a region.
const EVERYWHERE: [&str; 1] = ["aws:RequestedRegion"];

/// An action.
pub(crate) struct Action {
    keys: Vec<&'static str>,
    kinds: Vec<Kind>,
}

struct Kind {
    name: &'static str,
    arn: &'static str,
    always: bool,
    keys: Vec<&'static str>,
}

/// All actions, by name.
pub(crate) fn read() -> BTreeMap<&'static str, Action> {
    let mut actions: BTreeMap<&str, Action> = BTreeMap::new();
    let mut last = "";
    for line in FACTS.lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split_whitespace();
        let first = words.next().expect("a name");
        if line.starts_with(' ') {
            let (name, always) = first.strip_prefix('?').map_or((first, true), |name| (name, false));
            let kind = Kind { name, always, arn: words.next().expect("an ARN"), keys: words.collect() };
            actions.get_mut(last).expect("an action").kinds.push(kind);
        } else {
            last = first;
            actions.insert(first, Action { keys: words.collect(), kinds: Vec::new() });
        }
    }
    actions
}

impl Action {
    /// What a call of it is judged on and none of these statements, which all name it, can allow.
    pub(crate) fn refused(&self, name: &str, statements: &[&Value]) -> Vec<&'static str> {
        if self.kinds.is_empty() {
            let whole = statements.iter().any(|statement| resources(statement).any(|resource| resource == "*"));
            return if whole { Vec::new() } else { vec!["*"] };
        }
        let allowed = |kind: &Kind| {
            statements.iter().any(|statement| {
                resources(statement).any(|resource| arns_meet(kind.arn, resource))
                    && keys(statement).all(|key| self.knows(kind, key))
            })
        };
        let one_of = |kind: &Kind| ONE_OF.iter().any(|(action, is)| name.starts_with(action) && *is == kind.name);
        let mut always = self.kinds.iter().filter(|kind| kind.always && !one_of(kind)).peekable();
        if always.peek().is_none() {
            // A call has one of them, or none.
            let any = self.kinds.iter().any(allowed) || statements.iter().any(|all| resources(all).any(|is| is == "*"));
            return if any { Vec::new() } else { vec!["any"] };
        }
        always.filter(|kind| !allowed(kind)).map(|kind| kind.name).collect()
    }

    /// A key of a statement's condition that no call of this action has: the statement never allows it.
    pub(crate) fn never(&self, statement: &Value) -> Option<String> {
        keys(statement)
            .find(|key| {
                !self.keys.contains(key)
                    && !EVERYWHERE.contains(key)
                    && !self.kinds.iter().any(|kind| self.knows(kind, key))
            })
            .map(str::to_owned)
    }

    fn knows(&self, kind: &Kind, key: &str) -> bool {
        EVERYWHERE.contains(&key) || self.keys.contains(&key) || kind.keys.contains(&key)
    }
}

fn resources(statement: &Value) -> impl Iterator<Item = &str> {
    statement["Resource"].as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The keys of a condition, without what stands behind a slash.
fn keys(statement: &Value) -> impl Iterator<Item = &str> {
    let operators = statement["Condition"].as_object().into_iter().flat_map(|all| all.values());
    operators.filter_map(Value::as_object).flat_map(|keys| keys.keys()).map(|key| key.split('/').next().unwrap_or(key))
}

/// Whether there is an ARN that both fit. A star ends with its part of the ARN, but for the last one.
fn arns_meet(one: &str, other: &str) -> bool {
    let parts = |arn: &str| arn.splitn(6, ':').map(str::to_owned).collect::<Vec<_>>();
    let (ones, others) = (parts(one), parts(other));
    other == "*" || ones.len() == others.len() && ones.iter().zip(&others).all(|(one, other)| meet(one, other))
}

/// Whether there is a text that both fit, where `*` stands for any text.
fn meet(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    // Row by row: what is left of both from here on fits.
    let mut below = vec![false; other.len() + 1];
    for left in (0..=one.len()).rev() {
        let mut row = vec![false; other.len() + 1];
        for right in (0..=other.len()).rev() {
            let (a, b) = (one.get(left), other.get(right));
            row[right] = match (a, b) {
                (None, None) => true,
                (Some('*'), _) if below[right] => true,
                (_, Some('*')) if row[right + 1] => true,
                (Some('*'), Some(_)) => row[right + 1],
                (Some(_), Some('*')) => below[right],
                (Some(a), Some(b)) => a == b && below[right + 1],
                _ => false,
            };
        }
        below = row;
    }
    below[0]
}

#[test]
fn patterns_meet_where_one_text_fits_both() {
    for (one, other) in
        [("a:*", "a:b-*"), ("*", "x"), ("arn:*:*:og:*", "arn:us:1:og:default*"), ("a*c", "ab*"), ("", "*")]
    {
        assert!(meet(one, other) && meet(other, one), "{one} {other}");
    }
    for (one, other) in [("a:b", "a:c*"), ("healthcheck/*", "hostedzone/*"), ("a*c", "a*d"), ("", "x*")] {
        assert!(!meet(one, other) && !meet(other, one), "{one} {other}");
    }
    assert!(arns_meet("arn:aws:rds:*:*:cluster:*", "arn:aws:rds:us-east-1:1:cluster:rds-*"));
    assert!(!arns_meet("arn:aws:rds:*:*:cluster-snapshot:*", "arn:aws:rds:us-east-1:1:db:rds-*-x"));
}
