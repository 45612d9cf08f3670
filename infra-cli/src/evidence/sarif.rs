//! SARIF 2.1.0, the format in which code scanners exchange results.

mod location;

use std::collections::{BTreeMap, HashMap};

use infra_core::evidence::{Allowed, FindingRecord, SourcePlace};
use infra_core::template::{Addresses, RuleSummary};
use serde_json::{Value, json};

use super::Stacked;
use location::{logical, physical};

/// Where the schema of the format is published; OASIS keeps it there.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Which findings to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Silenced {
    /// All of them.
    Included,
    /// Those that an `#[allow]` silences.
    Alone,
}

/// The findings as one run. What several stacks have in common is one result with the addresses of all of them.
pub(crate) fn sarif(stacks: &[Stacked<'_>], silenced: Silenced) -> Value {
    let results = results(stacks, silenced);
    let rules = rules(stacks, &results);
    let numbers: HashMap<&str, usize> = rules.keys().enumerate().map(|(number, name)| (*name, number)).collect();
    let results = results.iter().map(|found| result(found, numbers.get(found.finding.rule.as_str()).copied()));
    let results: Vec<Value> = results.collect();
    let rules: Vec<Value> = rules.values().map(rule).collect();
    let driver = driver(env!("CARGO_PKG_VERSION"), [env!("CARGO_PKG_HOMEPAGE"), env!("CARGO_PKG_REPOSITORY")], rules);
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results }],
    })
}

/// `about` is where the tool may be read about; the first that is there is named.
fn driver(version: &str, about: [&str; 2], rules: Vec<Value>) -> Value {
    let mut driver = json!({ "name": "infra", "version": version, "rules": rules });
    if let Some(about) = about.into_iter().find(|about| !about.is_empty()) {
        driver["informationUri"] = json!(about);
    }
    driver
}

/// A finding, with each of the addresses that it concerns and the workspace that has that.
struct Found<'a> {
    finding: &'a FindingRecord,
    addresses: Vec<(&'a str, &'a str)>,
}

/// Findings of one place, sorted by it.
fn results<'a>(stacks: &'a [Stacked<'_>], silenced: Silenced) -> Vec<Found<'a>> {
    type Key<'a> = (&'a SourcePlace, &'a str, &'a str, Option<&'a Allowed>);
    let mut results: Vec<Found<'a>> = Vec::new();
    let mut numbers: HashMap<Key<'a>, usize> = HashMap::new();
    for stack in stacks {
        let findings = stack.evidence.findings.iter();
        for finding in findings.filter(|finding| silenced == Silenced::Included || finding.allowed.is_some()) {
            let key = (&finding.place, &*finding.rule, &*finding.message, finding.allowed.as_ref());
            let number = *numbers.entry(key).or_insert(results.len());
            if number == results.len() {
                results.push(Found { finding, addresses: Vec::new() });
            }
            let addresses = finding.addresses.iter().map(|address| (stack.job.stack.workspace, address.as_str()));
            results[number].addresses.extend(addresses);
        }
    }
    results.sort_by_key(|found| (&found.finding.place, &found.finding.rule, &found.finding.message));
    results
}

/// What is known of the rules of these results, by name.
fn rules<'a>(stacks: &[Stacked<'a>], results: &[Found<'a>]) -> BTreeMap<&'a str, RuleSummary<'a>> {
    let known = stacks.iter().flat_map(|stack| Addresses::new(stack.job.target.addresses).rules());
    let mut known: HashMap<&str, RuleSummary<'a>> = known.map(|rule| (rule.name, rule)).collect();
    let names = results.iter().map(|found| found.finding.rule.as_str());
    let mut rules = BTreeMap::new();
    for name in names {
        rules
            .entry(name)
            .or_insert_with(|| known.remove(name).unwrap_or_else(|| RuleSummary { name, ..RuleSummary::default() }));
    }
    rules
}

fn rule(rule: &RuleSummary<'_>) -> Value {
    let RuleSummary { name, summary, why } = rule;
    let summary = if summary.is_empty() { *name } else { summary };
    let mut value = json!({ "id": name, "shortDescription": { "text": summary } });
    if !why.is_empty() {
        value["help"] = json!({ "text": why });
    }
    value
}

fn result(found: &Found<'_>, rule: Option<usize>) -> Value {
    let Found { finding, addresses } = found;
    let mut location = json!({});
    if let Some(physical) = physical(&finding.place) {
        location["physicalLocation"] = physical;
    }
    if !addresses.is_empty() {
        location["logicalLocations"] =
            addresses.iter().map(|(workspace, address)| logical(workspace, address)).collect();
    }
    let mut value = json!({
        "ruleId": finding.rule,
        "level": finding.severity.name(),
        "message": { "text": text(finding) },
    });
    if location.as_object().is_some_and(|location| !location.is_empty()) {
        value["locations"] = json!([location]);
    }
    if let Some(rule) = rule {
        value["ruleIndex"] = json!(rule);
    }
    let seconds = finding.notes.iter().filter_map(|note| Some((&note.text, physical(note.place.as_ref()?)?)));
    let seconds: Vec<Value> =
        seconds.map(|(text, place)| json!({ "physicalLocation": place, "message": { "text": text } })).collect();
    if !seconds.is_empty() {
        value["relatedLocations"] = json!(seconds);
    }
    if let Some(allowed) = &finding.allowed {
        value["suppressions"] = json!([suppression(allowed)]);
    }
    value
}

/// As the compiler prints it: SARIF knows fixes by their edits alone, and facts without a place not at all.
fn text(finding: &FindingRecord) -> String {
    let mut text = finding.message.clone();
    for help in &finding.help {
        text.push_str("\n= help: ");
        text.push_str(help);
    }
    for note in finding.notes.iter().filter(|note| note.place.is_none()) {
        text.push_str("\n= note: ");
        text.push_str(&note.text);
    }
    text
}

fn suppression(allowed: &Allowed) -> Value {
    let mut suppression = json!({ "kind": "inSource", "justification": allowed.reason });
    if let Some(physical) = physical(&allowed.place) {
        suppression["location"] = json!({ "physicalLocation": physical });
    }
    suppression
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tool_names_the_first_page_about_it_if_there_is_one() {
        assert!(driver("1.0.0", ["", ""], vec![]).get("informationUri").is_none());
        assert_eq!(driver("1.0.0", ["", "https://b.example"], vec![])["informationUri"], "https://b.example");
        assert_eq!(driver("1.0.0", ["https://a.example", ""], vec![])["informationUri"], "https://a.example");
    }
}
