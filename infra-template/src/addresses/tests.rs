use std::slice::from_ref;

use proptest::prelude::*;

use super::*;
use crate::{NameScope, SUFFIX};

fn at(file: &str, line: u32, column: u32) -> Location<'_> {
    Location { file, line, column }
}

#[test]
fn everything_written_reads_back() {
    let addresses = [
        Address {
            text: "aws_vpc.network_main",
            location: at("src/network.rs", 2, 3),
            refers: vec![1, 2],
            instance: "network".into(),
            data: None,
            name: Some(PhysicalName { scope: NameScope::Free, pattern: format!("vpc-{SUFFIX}").into(), place: None }),
        },
        Address {
            text: "aws_s3_bucket.logs",
            location: at("src/main.rs", 4, 5),
            data: Some("the objects"),
            name: Some(PhysicalName {
                scope: NameScope::Global,
                pattern: "logs\\\t".into(),
                place: Some("aws_s3_bucket".into()),
            }),
            ..Address::default()
        },
        Address {
            text: "aws_security_group.web",
            location: at("src/main.rs", 5, 5),
            name: Some(PhysicalName { scope: NameScope::Within("vpc_id"), pattern: "web".into(), place: None }),
            ..Address::default()
        },
        Address { text: "var.x", location: at("src/main.rs", 4, 6), ..Address::default() },
        Address { text: "var.y", ..Address::default() },
    ];
    let allows = [Allow {
        rule: "name_without_suffix",
        reason: "AWS prescribes\nthis name".into(),
        location: at("src/allow.rs", 7, 8),
        addresses: vec![0, 2],
    }];
    let plain = Finding {
        rule: "deprecated",
        severity: Severity::Warning,
        message: "`acl` is deprecated".into(),
        help: "".into(),
        location: at("src/main.rs", 9, 1),
        addresses: vec![],
        allow: None,
        notes: vec![],
    };
    let silenced = Finding {
        rule: "name_without_suffix",
        severity: Severity::Error,
        help: "add it\nor not".into(),
        addresses: vec![0],
        allow: Some(0),
        notes: vec![
            FindingNote { text: "a fact".into(), location: None },
            FindingNote { text: "brought in here".into(), location: Some(at("src/other.rs", 1, 2)) },
        ],
        ..plain.clone()
    };
    let findings = [plain, silenced];
    let rules = [
        RuleSummary {
            name: "deprecated",
            summary: "an argument is deprecated".into(),
            why: "It goes.\n\nSoon.".into(),
        },
        RuleSummary { name: "queue_key", ..RuleSummary::default() },
    ];
    let table = Addresses::table(&addresses, &allows, &findings, &rules);
    assert_eq!(
        table,
        "aws_vpc.network_main\t0\t2\t3\t1,2\tnetwork\t\tfree\tvpc-\u{1}\n\
         aws_s3_bucket.logs\t1\t4\t5\t\t\t0\tglobal\tlogs\\\\\\t\t0\n\
         aws_security_group.web\t1\t5\t5\t\t\t\tin vpc_id\tweb\n\
         var.x\t1\t4\t6\n\
         var.y\t\t0\t0\n\
         \nsrc/network.rs\nsrc/main.rs\nsrc/allow.rs\nsrc/other.rs\n\
         \nthe objects\n\
         \naws_s3_bucket\n\
         \nname_without_suffix\t2\t7\t8\t0,2\tAWS prescribes\\nthis name\n\
         \ndeprecated\t1\t9\t1\t\t`acl` is deprecated\n\
         name_without_suffix\t1\t9\t1\t0\t`acl` is deprecated\tadd it\\nor not\terror\t0\ta fact\t\t\t\tbrought in here\t3\t1\t2\n\
         \ndeprecated\tan argument is deprecated\tIt goes.\\n\\nSoon.\nqueue_key\n"
    );
    let read = Addresses::new(&table);
    assert_eq!(read.iter().collect::<Vec<_>>(), addresses);
    assert_eq!(read.allows().collect::<Vec<_>>(), allows);
    assert_eq!(read.findings().collect::<Vec<_>>(), findings);
    assert_eq!(read.rules().collect::<Vec<_>>(), rules);
    assert_eq!(read.texts().collect::<Vec<_>>(), addresses.each_ref().map(|address| address.text));
    assert_eq!(read.len(), 5);
    assert_eq!(read.find("aws_security_group.web").as_ref(), Some(&addresses[2]));
    assert_eq!(read.find("aws_s3_bucket"), None);
}

#[test]
fn what_is_missing_is_empty() {
    let read = Addresses::new("a.x\t1\t2\t3\nb.y\nb.z\t0\t4\t6\n\none.rs\ntwo.rs\n");
    let all: Vec<_> = read.iter().collect();
    assert_eq!(all[0].location.to_string(), "two.rs:2:3");
    assert_eq!(all[1].location.to_string(), ":0:0");
    assert_eq!(read.find("b.y").unwrap().text, "b.y");
    assert_eq!((read.allows().count(), read.findings().count()), (0, 0));
    for empty in [Addresses::table(&[], &[], &[], &[]).as_str(), "", "\nfile.rs\n"] {
        let read = Addresses::new(empty);
        assert!(read.is_empty());
        assert_eq!((read.len(), read.iter().count(), read.allows().count(), read.findings().count()), (0, 0, 0, 0));
    }
}

proptest! {
    #[test]
    fn free_text_reads_back(text in "[a\\\\\t\n\r\u{1} ]{0,12}") {
        let address = Address { text: "a.x", location: at("f", 1, 1), instance: text.as_str().into(), ..Address::default() };
        let allow = Allow { rule: "r", reason: text.as_str().into(), location: at("f", 1, 1), addresses: vec![0] };
        let rule = RuleSummary { name: "r", summary: text.as_str().into(), why: text.as_str().into() };
        let table = Addresses::table(from_ref(&address), from_ref(&allow), &[], from_ref(&rule));
        prop_assert_eq!(Addresses::new(&table).find("a.x"), Some(address));
        prop_assert_eq!(Addresses::new(&table).allows().next(), Some(allow));
        prop_assert_eq!(Addresses::new(&table).rules().next(), Some(rule));
    }

    #[test]
    fn no_table_panics(table in "[a0,\t\n\\\\]{0,40}") {
        let read = Addresses::new(&table);
        prop_assert_eq!(read.iter().count(), read.len());
        let _ = (read.find("a"), read.allows().count(), read.findings().count(), read.rules().count());
    }
}
