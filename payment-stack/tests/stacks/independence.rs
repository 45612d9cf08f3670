//! `LegacySync` goes one day, and production must not notice.

use std::collections::BTreeSet;

use payment_stack::{AwsProduction, LegacySync};

use crate::document::{legacy_sync, production};

#[test]
fn legacy_sync_only_reads_the_state_of_production() {
    let document = legacy_sync();
    assert_eq!(document.json["data"]["terraform_remote_state"]["production"]["workspace"], "aws-production");
    assert_eq!(LegacySync::STACK.reads, ["aws-production"]);
    assert!(AwsProduction::STACK.reads.is_empty());
    assert!(production().json["data"].get("terraform_remote_state").is_none());
}

#[test]
fn legacy_sync_makes_nothing_inside_a_resource_of_production() {
    // These types change the resource that they name; with one of production's it would not be alone in changing it.
    let intruders = ["rule", "attachment", "association", "policy", "route", "record", "routing"];
    let document = legacy_sync();
    for block in document.resources() {
        let changes_another = intruders.iter().any(|part| block.ty().contains(part));
        let production = "data.terraform_remote_state.production";
        assert!(!changes_another || !block.all_references().contains(production), "{}", block.address());
    }
}

#[test]
fn no_resource_belongs_to_both() {
    let names = |document: crate::document::Document| -> BTreeSet<String> {
        document
            .resources()
            .filter_map(|block| {
                let name = ["name", "alarm_name", "dashboard_name", "replication_task_id", "bucket"]
                    .iter()
                    .find_map(|attribute| block.text(attribute).ok())?;
                Some(format!("{} {name}", block.ty()))
            })
            .collect()
    };
    let (production, migration) = (names(production()), names(legacy_sync()));
    assert_eq!(production.intersection(&migration).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn production_gives_what_legacy_sync_reads() {
    let text = legacy_sync().text;
    let outputs = &production().json["output"];
    let read: BTreeSet<_> = text
        .split("data.terraform_remote_state.production.outputs.")
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next())
        .collect();
    assert!(!read.is_empty());
    for output in read {
        assert!(outputs.get(output).is_some(), "{output}");
    }
}

#[test]
fn the_outputs_that_were_asked_for_are_there() {
    let production = production().json;
    for output in ["alb_dns_name", "cluster_endpoint", "cluster_reader_endpoint"] {
        assert!(production["output"].get(output).is_some(), "{output}");
    }
    let status = &legacy_sync().json["output"]["replication_status"]["value"];
    assert!(status["forward"]["status"].is_string() && status["forward"]["task_arn"].is_string());
    assert!(
        status["console"]
            .as_str()
            .is_some_and(|link| link.starts_with("https://us-east-1.console.aws.amazon.com/dms/"))
    );
}
