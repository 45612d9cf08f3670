use serde_json::json;

use crate::document::{legacy_sync, text};

#[test]
fn the_replication_instance_survives_a_zone_and_is_private() {
    let document = legacy_sync();
    let instance = document.resource("aws_dms_replication_instance", "replication_instance");
    assert_eq!(instance["multi_az"], true);
    assert!(instance.get("availability_zone").is_none());
    assert_eq!(instance["publicly_accessible"], false);
    assert_eq!(instance["kms_key_arn"], "${aws_kms_key.replication_storage.arn}");
    assert_eq!(instance["allow_major_version_upgrade"], false);
}

#[test]
fn both_directions_are_there_and_neither_starts_by_itself() {
    let document = legacy_sync();
    for (name, kind, source, target) in
        [("forward", "full-load-and-cdc", "datacenter", "aurora"), ("reverse", "cdc", "aurora", "datacenter")]
    {
        let task = document.resource("aws_dms_replication_task", &format!("replication_{name}"));
        assert_eq!(task["migration_type"], kind);
        assert_eq!(task["start_replication_task"], false);
        assert_eq!(
            task["source_endpoint_arn"],
            format!("${{aws_dms_endpoint.replication_source_{source}.endpoint_arn}}")
        );
        assert_eq!(
            task["target_endpoint_arn"],
            format!("${{aws_dms_endpoint.replication_target_{target}.endpoint_arn}}")
        );
    }
}

#[test]
fn endpoints_verify_their_server_and_hold_no_password() {
    let document = legacy_sync();
    let endpoints = document.all("aws_dms_endpoint");
    assert_eq!(endpoints.len(), 4);
    for (name, endpoint) in endpoints {
        assert_eq!(endpoint["ssl_mode"], "verify-full", "{name}");
        assert!(endpoint.get("certificate_arn").is_some(), "{name}");
        assert!(endpoint.get("secrets_manager_arn").is_some(), "{name}");
        for attribute in ["password", "username", "server_name", "database_name"] {
            assert!(endpoint.get(attribute).is_none(), "{name} {attribute}");
        }
    }
}

#[test]
fn schemas_are_named_one_by_one() {
    let document = legacy_sync();
    let task = document.resource("aws_dms_replication_task", "replication_forward");
    let mappings: serde_json::Value = serde_json::from_str(text(task, "/table_mappings")).expect("JSON");
    let schemas: Vec<_> = mappings["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .map(|rule| text(rule, "/object-locator/schema-name"))
        .collect();
    assert_eq!(schemas, ["payments", "ledger"]);
}

#[test]
fn settings_are_those_for_money() {
    let document = legacy_sync();
    for name in ["replication_forward", "replication_reverse"] {
        let settings = text(document.resource("aws_dms_replication_task", name), "/replication_task_settings");
        for part in [
            "\"TargetTablePrepMode\":\"DO_NOTHING\"",
            "\"BatchApplyEnabled\":false",
            "\"EnableValidation\":true",
            "\"EnableLogging\":true",
            "\"EnableLoopbackPrevention\":true",
            "\"ApplyErrorInsertPolicy\":\"SUSPEND_TABLE\"",
            "\"FullLobMode\":true",
            "\"LimitedSizeLobMode\":false",
            "\"ValidationPartialLobSize\":0",
        ] {
            assert!(settings.contains(part), "{name} {part}");
        }
        for forgiving in ["IGNORE_RECORD", "LOG_ERROR"] {
            assert!(!settings.contains(forgiving), "{name} {forgiving}");
        }
    }
}

#[test]
fn failure_and_silence_are_heard() {
    let document = legacy_sync();
    let task = document.resource("aws_dms_event_subscription", "replication_task_events");
    assert!(task["event_categories"].as_array().is_some_and(|all| all.contains(&json!("failure"))));
    assert!(task["event_categories"].as_array().is_some_and(|all| all.contains(&json!("state change"))));
    for (task, owner) in [("forward", "datacenter"), ("reverse", "aurora")] {
        for lag in ["source", "target"] {
            let alarm = document.resource("aws_cloudwatch_metric_alarm", &format!("alarms_{lag}_lag_{task}"));
            let silence = format!(
                "${{jsondecode(data.aws_ssm_parameter.traffic.insecure_value).write_owner == \"{owner}\" ? \"breaching\" : \"notBreaching\"}}"
            );
            assert_eq!(alarm["treat_missing_data"], silence, "{task} {lag}");
        }
    }
    // One truth for all: no variable that a checkout could set for itself.
    assert!(document.json["variable"].get("write_owner").is_none());
    let rule = text(document.resource("aws_cloudwatch_composite_alarm", "alarms_stop"), "/alarm_rule");
    assert_eq!(rule.matches("ALARM(").count(), 8);
}

#[test]
fn the_command_finds_both_tasks_and_the_alarm_that_says_stop() {
    let document = legacy_sync();
    let place = text(document.resource("aws_ssm_parameter", "place"), "/insecure_value");
    for part in [
        "aws_dms_replication_task.replication_forward.resource_identifier",
        "aws_dms_replication_task.replication_reverse.replication_task_arn",
        "aws_cloudwatch_composite_alarm.alarms_stop.alarm_name",
    ] {
        assert!(place.contains(part), "{place}");
    }
}

#[test]
fn roles_that_aws_names_are_read() {
    let document = legacy_sync();
    let roles = &document.json["data"]["aws_iam_role"];
    assert_eq!(roles["replication_dms_vpc"]["name"], "dms-vpc-role");
    assert_eq!(roles["replication_dms_logs"]["name"], "dms-cloudwatch-logs-role");
}

#[test]
fn each_side_has_a_role_for_its_own_secret() {
    let document = legacy_sync();
    for side in ["datacenter", "aurora"] {
        let policy = text(document.resource("aws_iam_role_policy", &format!("replication_reading_{side}")), "/policy");
        assert!(policy.contains(&format!("data.aws_secretsmanager_secret.replication_secret_{side}.arn")), "{policy}");
        assert!(!policy.contains("\"Resource\" = \"*\""), "{policy}");
    }
}

/// `verify-full` compares the name in the server's certificate with the one that was asked for, so an address does not do.
#[test]
fn the_name_that_is_verified_has_to_resolve() {
    let document = legacy_sync();
    for (name, endpoint) in document.all("aws_dms_endpoint") {
        assert_eq!(endpoint["ssl_mode"], "verify-full", "{name}");
    }
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/deploy.md")).expect("page");
    let prerequisites =
        page.split("## What must exist").nth(1).and_then(|rest| rest.split("\n## ").next()).expect("part");
    let row = prerequisites.lines().find(|line| line.contains("resolve the name of the datacenter"));
    assert!(row.is_some_and(|row| row.contains("Resolver rule") && row.contains("`verify-full`")));
}
