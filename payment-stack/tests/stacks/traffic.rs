use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::document::{production, text};

const SIDES: [&str; 2] = ["legacy", "aws"];

#[test]
fn an_apply_never_changes_the_weights_of_a_record_that_is_there() {
    let document = production();
    for side in SIDES {
        let record = document.resource("aws_route53_record", &format!("traffic_{side}"));
        assert_eq!(record["lifecycle"][0]["ignore_changes"], json!(["weighted_routing_policy"]), "{side}");
        // Nothing else of it may change either: an update writes the whole record, with the weight of the last refresh.
        let alias = &record["alias"][0];
        assert_eq!(alias["name"], format!("${{aws_route53_record.traffic_{side}_address_record.name}}"));
        assert_eq!(record["health_check_id"], format!("${{aws_route53_health_check.traffic_{side}_side.id}}"));
        assert!(record.get("records").is_none() && record.get("ttl").is_none(), "{side}");
        let own = document.resource("aws_route53_record", &format!("traffic_{side}_address_record"));
        assert!(own.get("weighted_routing_policy").is_none() && own.get("set_identifier").is_none(), "{side}");
    }
    let legacy = document.resource("aws_route53_record", "traffic_legacy_address_record");
    assert_eq!((&legacy["ttl"], &legacy["records"]), (&json!(60), &json!(["${var.legacy_address}"])));
    let aws = document.resource("aws_route53_record", "traffic_aws_address_record");
    assert_eq!(aws["alias"][0]["evaluate_target_health"], true);
}

#[test]
fn records_that_are_made_anew_have_the_share_that_all_know() {
    let document = production();
    let weight = |name| document.resource("aws_route53_record", name)["weighted_routing_policy"][0]["weight"].clone();
    let share = "jsondecode(aws_ssm_parameter.truth_truth.insecure_value).aws_percent";
    assert_eq!(weight("traffic_aws"), format!("${{{share}}}"));
    assert_eq!(weight("traffic_legacy"), format!("${{100 - {share}}}"));
    let truth = document.resource("aws_ssm_parameter", "truth_truth");
    assert_eq!(truth["lifecycle"][0]["ignore_changes"], json!(["insecure_value"]));
    let first: Value = serde_json::from_str(text(truth, "/insecure_value")).expect("JSON");
    assert_eq!(first, json!({ "aws_percent": 0, "write_owner": "datacenter" }));
    // No variable of a checkout, and the datacenter's record first.
    assert!(document.json["variable"].as_object().expect("variables").keys().all(|name| !name.contains("traffic")));
    let aws = document.resource("aws_route53_record", "traffic_aws");
    assert_eq!(aws["depends_on"], json!(["aws_route53_record.traffic_legacy"]));
}

#[test]
fn a_side_can_be_closed() {
    let document = production();
    for side in SIDES {
        let check = |name: &str| document.resource("aws_route53_health_check", &format!("traffic_{side}_{name}"));
        assert_eq!(
            (&check("side")["type"], &check("side")["child_health_threshold"]),
            (&json!("CALCULATED"), &json!(2))
        );
        let children: Vec<_> = ["health", "switch"]
            .map(|name| json!(format!("${{aws_route53_health_check.traffic_{side}_{name}.id}}")))
            .into();
        assert_eq!(check("side")["child_healthchecks"], Value::from(children));
        assert_eq!(check("switch")["disabled"], true);
        assert_eq!(check("switch")["lifecycle"][0]["ignore_changes"], json!(["invert_healthcheck"]));
        let probe = check("health");
        assert_eq!(probe["type"], "HTTPS_STR_MATCH");
        assert!(probe["regions"].as_array().is_some_and(|regions| regions.len() >= 3));
    }
    let closed = |side: &str| {
        let switch = document.resource("aws_route53_health_check", &format!("traffic_{side}_switch"));
        text(switch, "/invert_healthcheck").to_owned()
    };
    assert!(closed("aws").contains("aws_percent == 0"));
    assert!(closed("legacy").contains("write_owner == \"aurora\""));
}

#[test]
fn both_answers_are_one_name() {
    let document = production();
    let record = |side: &str| document.resource("aws_route53_record", &format!("traffic_{side}"));
    let (legacy, aws) = (record("legacy"), record("aws"));
    assert_eq!((&legacy["name"], &legacy["type"]), (&aws["name"], &aws["type"]));
    assert_ne!(legacy["set_identifier"], aws["set_identifier"]);
    let taken = &document.json["data"]["aws_route53_records"]["traffic_taken"];
    assert!(text(taken, "/lifecycle/0/postcondition/0/condition").contains("set_identifier"));
}

#[test]
fn the_command_finds_what_it_moves() {
    let document = production();
    let place = text(document.resource("aws_ssm_parameter", "place_place"), "/insecure_value");
    for part in [
        "aws_route53_record.traffic_aws.set_identifier",
        "aws_route53_health_check.traffic_legacy_switch.id",
        "aws_cloudwatch_log_group.truth_journal.name",
        "aws_cloudwatch_metric_alarm.application_entrance_alarms_target_errors.alarm_name",
    ] {
        assert!(place.contains(part), "{place}");
    }
    assert_eq!(
        document.users("aws_route53_record.traffic_aws"),
        BTreeSet::from(["aws_ssm_parameter.place_place".to_owned()])
    );
}

#[test]
fn the_instances_know_whose_database_a_payment_is_written_to() {
    let document = production();
    let policy = text(document.resource("aws_iam_role_policy", "application_service"), "/policy");
    assert!(
        policy.contains("\"ssm:GetParameter\"") && policy.contains("aws_ssm_parameter.truth_truth.arn"),
        "{policy}"
    );
    let data = text(document.resource("aws_launch_template", "application_template"), "/user_data");
    assert!(data.contains("PAYMENTS_OWNER_PARAMETER"), "{data}");
}
