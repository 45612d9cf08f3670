//! The constraints of cdk-preflight, which others reproduced against the real AWS: what covers each of those that
//! `map.txt` names is there, and does it.
//!
//! An id alone covers nothing. One that names a rule of ours is covered by that rule's own examples, which `our_rules` holds it
//! to; one that names an error is covered by the two bodies behind it, of which the first must be found at that error, and
//! the second must not.

use std::{collections::BTreeSet, fs, path::Path};

use infra_compiler::{
    diagnostic::Diagnostic,
    driver::source::{self, Compiled},
};
use proc_macro2::{Span, TokenStream};

/// A line of the map.
enum Claim<'t> {
    /// Rules of ours, by name.
    Rules(Vec<&'t str>),
    /// An error, and the bodies of a resource that is found at it, and of one that is not.
    Error { code: &'t str, ty: &'t str, bad: &'t str, good: &'t str },
    /// It cannot be said: the word of the reason.
    Unsayable(&'t str),
    /// Nothing covers it yet: a resource that is to be found, and one that is not.
    Wanted { ty: &'t str, bad: &'t str, good: &'t str },
}

fn text(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/constraints").join(name);
    fs::read_to_string(path).expect("a file beside this test")
}

fn claims(map: &str) -> Vec<(&str, Claim<'_>)> {
    let lines = map.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '!']));
    lines.map(|line| claim(line).unwrap_or_else(|| panic!("not a claim: {line}"))).collect()
}

fn claim(line: &str) -> Option<(&str, Claim<'_>)> {
    let (id, rest) = line.split_once(' ')?;
    let (sort, rest) = rest.split_once(' ')?;
    let claim = match sort {
        "rule" => Claim::Rules(rest.split(' ').collect()),
        "error" => {
            let (code, rest) = rest.split_once(' ')?;
            let (ty, bodies) = rest.split_once(' ')?;
            let (bad, good) = bodies.split_once(" | ")?;
            Claim::Error { code, ty, bad, good }
        }
        "unsayable" => Claim::Unsayable(rest),
        "wanted" => {
            let (ty, bodies) = rest.split_once(' ')?;
            let (bad, good) = bodies.split_once(" | ")?;
            Claim::Wanted { ty, bad, good }
        }
        _ => return None,
    };
    Some((id, claim))
}

/// The names of what a root with this resource reports.
fn reported(ty: &str, body: &str) -> Vec<String> {
    let text = format!("stack! {{ #[workspace(\"one\")] pub One {{ resource {ty} it {body} }} }}");
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let mut no_file = |path: &str, _: Span| Err(format!("no file `{path}`"));
    let no_table = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let Compiled { read, definitions } = source::compile(tokens, &mut no_file, &no_table).expect("a definition");
    let name = |found: &Diagnostic| found.name().to_owned();
    let read: Vec<String> =
        read.into_iter().flat_map(|(found, _)| found.iter().map(name).collect::<Vec<_>>()).collect();
    read.into_iter().chain(definitions.iter().flat_map(|one| one.diagnostics.iter().map(name))).collect()
}

#[test]
fn what_is_claimed_is_found_and_its_near_miss_is_not() {
    let map = text("map.txt");
    let rules: BTreeSet<&str> = infra_compiler::codes::ours().iter().map(|code| code.name).collect();
    let mut wrong = Vec::new();
    for (id, claim) in claims(&map) {
        match claim {
            Claim::Rules(names) => {
                let missing = names.into_iter().filter(|name| !rules.contains(name));
                wrong.extend(missing.map(|name| format!("{id}: there is no rule `{name}`")));
            }
            Claim::Error { code, ty, bad, good } => {
                let found = reported(ty, bad);
                if !found.iter().any(|name| name == code) {
                    wrong.push(format!("{id}: `{code}` is not among {found:?} of `{bad}`"));
                }
                let found = reported(ty, good);
                if found.iter().any(|name| name == code || name == "unknown_attribute" || name == "unknown_block") {
                    wrong.push(format!("{id}: the near miss `{good}` is found as {found:?}"));
                }
            }
            Claim::Unsayable(_) => {}
            Claim::Wanted { ty, bad, good } => {
                let right = reported(ty, good);
                if let Some(found) = reported(ty, bad).into_iter().find(|name| !right.contains(name)) {
                    println!(
                        "{id}: is found as `{found}`, which its line may claim: `{id} error {found} {ty} {bad} | {good}`"
                    );
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} claims:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_id_is_one_of_theirs_and_is_claimed_once() {
    let (map, ids) = (text("map.txt"), text("ids.txt"));
    let known: BTreeSet<&str> = ids
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(|line| line.split_once(": ").map_or("", |(_, ids)| ids).split(' '))
        .collect();
    let mut seen = BTreeSet::new();
    for (id, _) in claims(&map) {
        assert!(known.contains(id), "{id} is no id");
        assert!(seen.insert(id), "{id} is claimed twice");
    }
    assert_eq!(known.len(), 3361);
}

#[test]
fn every_reason_is_stated() {
    let map = text("map.txt");
    let reasons: BTreeSet<&str> =
        map.lines().filter_map(|line| line.strip_prefix("! ")?.split_once(": ")).map(|(letter, _)| letter).collect();
    for (id, claim) in claims(&map) {
        if let Claim::Unsayable(reason) = claim {
            assert!(reasons.contains(reason), "{id}: no reason `{reason}`");
        }
    }
}
