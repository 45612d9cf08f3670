//! What the tables of addresses say, held against the documents.

use std::collections::BTreeSet;

use infra::template::{Addresses, NameScope, Stack};
use payment_stack::{AwsProduction, LegacySync};
use serde_json::Value;

use crate::document::Document;

const STACKS: [&Stack; 2] = [AwsProduction::STACK, LegacySync::STACK];

#[test]
fn physical_names_are_those_of_the_document() {
    let suffix = "test".parse().expect("suffix");
    for stack in STACKS {
        for target in stack.targets {
            let document = Document::of(stack, target.versions);
            let mut named = 0;
            for address in Addresses::new(target.addresses).iter() {
                let Some(name) = &address.name else { continue };
                let stamped = name.stamped(&suffix);
                let (ty, label) = address.text.split_once('.').expect("a resource");
                let resource = document.resource(ty, label);
                let tag = resource.pointer("/tags/Name");
                let mut texts = resource.as_object().into_iter().flat_map(|all| all.values()).chain(tag);
                assert!(
                    texts.any(|value| value.as_str() == Some(&stamped)),
                    "{}: {stamped} in {resource}",
                    address.text
                );
                named += 1;
            }
            assert!(named > 30, "{}: {named}", stack.name);
        }
    }
}

#[test]
fn names_of_a_security_group_count_within_its_vpc() {
    let addresses = Addresses::new(AwsProduction::STACK.targets[0].addresses);
    let groups = addresses.iter().filter(|address| address.text.starts_with("aws_security_group."));
    let scopes: BTreeSet<_> = groups.map(|group| format!("{:?}", group.name.map(|name| name.scope))).collect();
    assert_eq!(scopes, BTreeSet::from([format!("{:?}", Some(NameScope::Within("vpc_id")))]));
}

#[test]
fn what_holds_data_is_known_by_its_type() {
    let holding = |stack: &Stack| -> BTreeSet<String> {
        let addresses = Addresses::new(stack.targets[0].addresses);
        let holding = addresses.iter().filter(|address| address.data.is_some());
        holding.filter_map(|address| Some(address.text.split_once('.')?.0.to_owned())).collect()
    };
    let production = holding(AwsProduction::STACK);
    let expected = [
        "aws_backup_vault",
        "aws_cloudwatch_log_group",
        "aws_kms_key",
        "aws_rds_cluster",
        "aws_s3_bucket",
        "aws_ssm_parameter",
    ];
    assert_eq!(production, expected.map(str::to_owned).into());
}

#[test]
fn every_exception_has_its_reason_and_nothing_else_was_found() {
    for stack in STACKS {
        let addresses = Addresses::new(stack.targets[0].addresses);
        let document = Document::of(stack, stack.targets[0].versions);
        for allow in addresses.allows() {
            assert!(!allow.reason.is_empty() && allow.location.file.starts_with("payment-stack/src/"), "{allow:?}");
            assert!(!allow.addresses.is_empty(), "{allow:?}");
            for address in &allow.addresses {
                let (ty, name) =
                    addresses.texts().nth(*address).and_then(|text| text.split_once('.')).expect("address");
                assert_ne!(document.resource(ty, name), &Value::Null);
            }
        }
        // What is allowed is told too, with what allows it.
        assert_eq!(addresses.findings().filter(|found| found.allow.is_none()).collect::<Vec<_>>(), []);
    }
    assert!(Addresses::new(AwsProduction::STACK.targets[0].addresses).allows().count() > 0);
}
