use std::collections::BTreeSet;

use serde_json::json;

use crate::document::{production, text};

#[test]
fn a_shift_changes_two_records_and_nothing_else() {
    let document = production();
    assert_eq!(
        document.users("var.aws_traffic_percent"),
        // The variable itself, in its validation.
        BTreeSet::from([
            "var.aws_traffic_percent".to_owned(),
            "aws_route53_record.traffic_aws".to_owned(),
            "aws_route53_record.traffic_legacy".to_owned()
        ])
    );
    // Nothing but an output hangs on the records, and the one on the other: the datacenter gets its weight first.
    assert_eq!(document.users("aws_route53_record.traffic_aws"), BTreeSet::from(["output.traffic_percent".to_owned()]));
    assert_eq!(
        document.users("aws_route53_record.traffic_legacy"),
        BTreeSet::from(["aws_route53_record.traffic_aws".to_owned()])
    );
}

#[test]
fn the_weights_always_sum_to_a_hundred() {
    let document = production();
    let weight = |name| document.resource("aws_route53_record", name)["weighted_routing_policy"][0]["weight"].clone();
    assert_eq!(weight("traffic_aws"), "${var.aws_traffic_percent}");
    assert_eq!(weight("traffic_legacy"), "${100 - var.aws_traffic_percent}");
    let variable = &document.json["variable"]["aws_traffic_percent"];
    assert_eq!((&variable["default"], &variable["nullable"]), (&json!(0), &json!(false)));
    let condition = text(variable, "/validation/0/condition");
    for part in [">= 0", "<= 100", "floor("] {
        assert!(condition.contains(part), "{condition}");
    }
}

#[test]
fn both_answers_are_one_name_and_are_watched() {
    let document = production();
    let legacy = document.resource("aws_route53_record", "traffic_legacy");
    let aws = document.resource("aws_route53_record", "traffic_aws");
    assert_eq!((&legacy["name"], &legacy["type"]), (&aws["name"], &aws["type"]));
    assert_ne!(legacy["set_identifier"], aws["set_identifier"]);
    assert_eq!(legacy["ttl"], 60);
    assert!(aws.get("ttl").is_none());
    assert_eq!(aws["alias"][0]["evaluate_target_health"], true);
    for (record, side) in [(legacy, "legacy"), (aws, "aws")] {
        assert_eq!(record["health_check_id"], format!("${{aws_route53_health_check.traffic_{side}_health.id}}"));
        let check = document.resource("aws_route53_health_check", &format!("traffic_{side}_health"));
        assert_eq!(check["type"], "HTTPS_STR_MATCH");
        assert!(check["regions"].as_array().is_some_and(|regions| regions.len() >= 3));
    }
}

#[test]
fn the_records_that_the_command_targets_are_these() {
    let document = production();
    let mut records: Vec<_> = document.all("aws_route53_record").into_iter().map(|(name, _)| name).collect();
    records.sort_unstable();
    assert_eq!(records, ["traffic_aws", "traffic_legacy"]);
}
