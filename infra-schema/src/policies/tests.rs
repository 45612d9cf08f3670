use std::collections::BTreeMap;

use super::*;
use crate::{aws::AWS, schema::TableError};

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| (*text).to_owned()).collect()
}

fn table() -> Vec<u8> {
    let key = |kind, many| KeyEntry { kind, many };
    let keys = BTreeMap::from([
        ("aws:TagKeys".to_owned(), key(KeyKind::Text, true)),
        ("aws:RequestTag/${TagKey}".to_owned(), key(KeyKind::Text, false)),
        ("s3:ExistingObjectTag/<key>".to_owned(), key(KeyKind::Text, false)),
        ("s3:prefix".to_owned(), key(KeyKind::Text, false)),
        ("codebuild:environment.environmentVariables/${name}.value".to_owned(), key(KeyKind::Text, false)),
    ]);
    let object = ResourceEntry {
        name: "object".to_owned(),
        arn: "arn:${Partition}:s3:::${BucketName}/${ObjectName}".to_owned(),
        keys: texts(&["s3:ExistingObjectTag/<key>"]),
    };
    let taken = TakenEntry { resource: "object".to_owned(), required: true, keys: Vec::new() };
    let get = ActionEntry {
        access: Access::Read,
        resources: vec![taken],
        keys: texts(&["s3:prefix", "aws:TagKeys"]),
        dependents: texts(&["kms:Decrypt"]),
    };
    let s3 = ServiceEntry { resources: vec![object], actions: vec![None, Some(get)] };
    let services = BTreeMap::from([("s3".to_owned(), s3), ("sqs".to_owned(), ServiceEntry::default())]);
    encode(&texts(&["a package 1.0 (MIT)"]), &keys, &services)
}

#[test]
fn what_is_written_is_read() {
    let bytes = table();
    let table = Table::open(&bytes).unwrap();
    assert_eq!(table.origins(), ["a package 1.0 (MIT)"]);
    let s3 = table.service("s3").unwrap();
    assert_eq!((s3.actions(), s3.resources(), s3.action(0)), (2, 1, None));
    let get = s3.action(1).unwrap();
    let names: Vec<_> = get.keys.iter().map(|key| table.key_at(*key).unwrap().name).collect();
    assert_eq!((get.access, names), (Access::Read, texts(&["aws:TagKeys", "s3:prefix"])));
    assert_eq!(get.dependents, ["kms:Decrypt"]);
    assert!(get.resources[0].required);
    let object = s3.resource(get.resources[0].resource).unwrap();
    assert_eq!((&*object.name, &*object.arn), ("object", "arn:${Partition}:s3:::${BucketName}/${ObjectName}"));
    assert!(table.service("sns").is_none() && s3.action(2).is_none());
}

#[test]
fn keys_are_found_in_any_case_and_by_their_placeholders() {
    let bytes = table();
    let table = Table::open(&bytes).unwrap();
    let found = |written: &str| table.key(written).map(|key| key.name);
    assert_eq!(found("S3:Prefix").as_deref(), Some("s3:prefix"));
    assert_eq!(found("aws:requesttag/Team").as_deref(), Some("aws:RequestTag/${TagKey}"));
    assert_eq!(found("s3:ExistingObjectTag/a").as_deref(), Some("s3:ExistingObjectTag/<key>"));
    let inner = "codebuild:environment.environmentVariables/A.value";
    assert!(found(inner).is_some());
    for none in ["aws:RequestTag/", "aws:RequestTag", "s3:prefixes", "", "codebuild:environment.environmentVariables/A"]
    {
        assert_eq!(found(none), None, "{none}");
    }
    assert_eq!(table.keys_of("S3"), ["s3:ExistingObjectTag/<key>", "s3:prefix"]);
    assert!(table.keys_of("s").is_empty());
}

#[test]
fn damage_is_told() {
    let mut bytes = table();
    for at in 0..bytes.len() {
        bytes[at] ^= 0x55;
        assert!(Table::open(&bytes).is_err(), "byte {at}");
        bytes[at] ^= 0x55;
    }
    for length in 0..bytes.len() {
        assert!(Table::open(&bytes[..length]).is_err(), "{length} bytes");
    }
    assert_eq!(Table::open(b"").err(), Some(TableError::NotATable));
}

/// Actions are found by their place in the list of their names.
#[test]
fn every_service_has_as_many_actions_as_names() {
    let table = AWS.facts.policies().unwrap();
    let prefixes = AWS.facts.policy_services().unwrap();
    let (mut actions, mut resources) = (0, 0);
    for prefix in &*prefixes {
        let service = table.service(prefix).unwrap_or_else(|| panic!("{prefix}"));
        let names = AWS.facts.policy_actions(prefix).map_or(0, |names| names.len());
        assert_eq!(service.actions(), names, "{prefix}");
        actions += (0..service.actions()).filter(|at| service.action(*at).is_some()).count();
        for number in 0..service.resources() {
            assert!(service.resource(number).unwrap().arn.starts_with("arn:"), "{prefix} {number}");
        }
        resources += service.resources();
    }
    assert!(actions > 20_000 && resources > 2_000, "{actions} {resources}");
}

#[test]
fn actions_take_what_aws_documents() {
    let table = AWS.facts.policies().unwrap();
    let names = AWS.facts.policy_actions("rds").unwrap();
    let rds = table.service("rds").unwrap();
    let at = names.iter().position(|name| &**name == "CreateDBCluster").unwrap();
    let action = rds.action(at).unwrap();
    let required: Vec<String> =
        action.resources.iter().filter(|it| it.required).map(|it| rds.resource(it.resource).unwrap().name).collect();
    assert_eq!(required, ["cluster", "cluster-pg", "og", "subgrp"]);
    assert_eq!(action.access, Access::Write);
    assert_eq!(table.key("aws:SecureTransport").unwrap().kind, KeyKind::Bool);
    assert!(table.key("aws:TagKeys").unwrap().many && !table.key("kms:ViaService").unwrap().many);
}
