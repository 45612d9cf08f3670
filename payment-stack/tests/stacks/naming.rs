//! Names end with the suffix, begin with their type, and fit where AWS is narrow.

use crate::document::{Document, legacy_sync, production};

/// Types whose names begin with what a service prescribes, see `nested_names_hold_type_and_suffix_too`.
const EXCEPTIONS: [&str; 3] = ["aws_cloudwatch_log_group.", "aws_kms_alias.", "aws_ssm_parameter."];

const NAMES: [&str; 13] = [
    "name",
    "alarm_name",
    "bucket",
    "certificate_id",
    "cluster_identifier",
    "dashboard_name",
    "endpoint_id",
    "replication_instance_id",
    "replication_subnet_group_id",
    "replication_task_id",
    "set_identifier",
    "identifier",
    "tags.Name",
];

fn names(document: &Document) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for block in document.resources() {
        for attribute in NAMES {
            // What refers to another resource's name is not a name of its own.
            if let Some(name) = block.text(attribute).ok().filter(|name| !name.starts_with("${")) {
                // Of a name in DNS the first label is the environment's.
                let label = name.split(".${").next().unwrap_or(name);
                found.push((block.address().to_owned(), label.to_owned()));
            }
        }
    }
    found
}

#[test]
fn every_name_ends_with_the_suffix() {
    for document in [production(), legacy_sync()] {
        let names = names(&document);
        assert!(names.len() > 50);
        for (address, name) in names {
            let prescribed = name.starts_with("/aws/rds/cluster/rds-cluster-test/");
            assert!(prescribed || name.ends_with("-test"), "{address}: {name}");
        }
    }
}

#[test]
fn every_name_begins_with_its_type() {
    for document in [production(), legacy_sync()] {
        for (address, name) in names(&document) {
            if EXCEPTIONS.iter().any(|exception| address.starts_with(exception)) {
                continue;
            }
            let ty = address.split('.').next().and_then(|ty| ty.strip_prefix("aws_")).expect("type").replace('_', "-");
            assert!(name.starts_with(&format!("{ty}-")), "{address}: {name}");
        }
    }
}

#[test]
fn nested_names_hold_type_and_suffix_too() {
    for document in [production(), legacy_sync()] {
        for (name, alias) in document.all("aws_kms_alias") {
            assert!(alias["name"].as_str().is_some_and(|text| text.starts_with("alias/kms-alias-")), "{name}");
        }
        for (name, parameter) in document.all("aws_ssm_parameter") {
            assert!(
                parameter["name"].as_str().is_some_and(|text| text.starts_with("/payments/ssm-parameter-")),
                "{name}"
            );
        }
        for (name, group) in document.all("aws_cloudwatch_log_group") {
            let text = group["name"].as_str().unwrap_or_default();
            let prescribed = ["/aws/rds/cluster/rds-cluster-test/", "dms-tasks-dms-replication-instance-test"];
            assert!(
                text.contains("cloudwatch-log-group-") || prescribed.iter().any(|start| text.starts_with(start)),
                "{name}"
            );
        }
    }
}

#[test]
fn every_taggable_resource_is_tagged() {
    let tags = [
        "Project",
        "Environment",
        "EnvironmentSuffix",
        "Workspace",
        "Owner",
        "CostCenter",
        "DataClassification",
        "ManagedBy",
    ];
    for (document, workspace) in [(production(), "aws-production"), (legacy_sync(), "legacy-sync")] {
        let defaults = &document.json["provider"]["aws"]["default_tags"][0]["tags"];
        for tag in tags {
            assert!(defaults[tag].is_string(), "{workspace} {tag}");
        }
        assert_eq!(defaults["Workspace"], workspace);
        assert_eq!(defaults["EnvironmentSuffix"], "test");
    }
}
