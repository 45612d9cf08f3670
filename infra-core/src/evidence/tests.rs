use std::borrow::Cow;

use serde_json::json;

use super::*;
use crate::template::{Address, FindingNote};

fn at(file: &str, line: u32, column: u32) -> Location<'_> {
    Location { file, line, column }
}

fn finding<'a>(message: &'a str, location: Location<'a>) -> Finding<'a> {
    Finding {
        rule: "deprecated",
        severity: Severity::Warning,
        message: message.into(),
        help: Cow::Borrowed(""),
        location,
        addresses: vec![],
        allow: None,
        notes: vec![],
    }
}

fn table() -> String {
    let addresses = ["aws_vpc.main", "var.x"].map(|text| Address { text, ..Address::default() });
    let allows = [
        Allow { rule: "b", reason: "later".into(), location: at("src/b.rs", 2, 1), addresses: vec![] },
        Allow { rule: "a", reason: "it\nmust".into(), location: at("src/a.rs", 9, 1), addresses: vec![0, 1] },
    ];
    let silenced = Finding {
        rule: "a",
        severity: Severity::Error,
        help: "do this\nor that".into(),
        addresses: vec![1],
        allow: Some(1),
        notes: vec![
            FindingNote { text: "seen".into(), location: Some(at("src/c.rs", 1, 1)) },
            FindingNote { text: "a fact".into(), location: None },
        ],
        ..finding("wrong", at("src/a.rs", 10, 2))
    };
    let findings = [silenced, finding("y", at("src/a.rs", 9, 30)), finding("x", at("src/a.rs", 9, 30))];
    Addresses::table(&addresses, &allows, &findings, &[])
}

#[test]
fn records_are_sorted_by_place_with_numbers_looked_up() {
    let evidence = Evidence::of(Addresses::new(&table()));
    let messages: Vec<&str> = evidence.findings.iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(messages, ["x", "y", "wrong"]);
    let silenced = &evidence.findings[2];
    assert_eq!((silenced.addresses.as_slice(), silenced.help.len()), (["var.x".to_owned()].as_slice(), 2));
    assert_eq!(silenced.allowed.as_ref().map(|allowed| allowed.place.to_string()).as_deref(), Some("src/a.rs:9:1"));
    let allows: Vec<_> =
        evidence.allows.iter().map(|allow| (allow.rule.as_str(), allow.silences, allow.addresses.len())).collect();
    assert_eq!(allows, [("a", 1, 2), ("b", 0, 0)]);
}

#[test]
fn what_is_written_as_json_reads_back() {
    let evidence = Evidence::of(Addresses::new(&table()));
    let json = json!({ "findings": evidence.findings, "allows": evidence.allows });
    assert_eq!(json["findings"][2]["level"], "error");
    assert_eq!(json["findings"][0]["allowed"], json!(null));
    assert_eq!(json["allows"][0]["place"], json!({ "file": "src/a.rs", "line": 9, "column": 1 }));
    assert_eq!(Evidence::read(&json), Some(evidence));
    assert_eq!(Evidence::read(&json!({})), None);
    assert_eq!(Evidence::read(&json!({ "findings": [{}], "allows": [] })), None);
}
