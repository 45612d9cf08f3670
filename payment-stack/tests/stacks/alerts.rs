use serde_json::json;

use crate::document::{Document, legacy_sync, production, text};

fn metrics(document: &Document) -> Vec<String> {
    let mut metrics: Vec<_> = document
        .all("aws_cloudwatch_metric_alarm")
        .into_iter()
        .map(|(_, alarm)| format!("{} {}", text(alarm, "/namespace"), text(alarm, "/metric_name")))
        .collect();
    metrics.sort();
    metrics.dedup();
    metrics
}

#[test]
fn every_alarm_tells_somebody() {
    for document in [production(), legacy_sync()] {
        let alarms = document.all("aws_cloudwatch_metric_alarm");
        assert!(!alarms.is_empty());
        for (name, alarm) in alarms.into_iter().chain(document.all("aws_cloudwatch_composite_alarm")) {
            assert_eq!(alarm["alarm_actions"], json!(["${aws_sns_topic.notifications_topic.arn}"]), "{name}");
            assert!(!text(alarm, "/alarm_description").is_empty(), "{name}");
        }
        assert_eq!(document.all("aws_sns_topic_subscription").len(), 1);
    }
}

#[test]
fn nothing_important_fails_in_silence() {
    let metrics = metrics(&production());
    for metric in [
        "AWS/ApplicationELB HTTPCode_ELB_5XX_Count",
        "AWS/ApplicationELB HTTPCode_Target_5XX_Count",
        "AWS/ApplicationELB TargetResponseTime",
        "AWS/ApplicationELB UnHealthyHostCount",
        "AWS/AutoScaling GroupDesiredCapacity",
        "AWS/EC2 CPUUtilization",
        "AWS/NATGateway ErrorPortAllocation",
        "AWS/RDS AuroraReplicaLagMaximum",
        "AWS/RDS CPUUtilization",
        "AWS/RDS DatabaseConnections",
        "AWS/RDS Deadlocks",
        "AWS/RDS FreeableMemory",
        "AWS/Route53 HealthCheckStatus",
        "AWS/VPN TunnelState",
        "AWS/WAFV2 BlockedRequests",
        "AWS/WAFV2 CountedRequests",
        "Payments/Service SecretDaysToRotation",
        "Payments/Service SecretRefreshFailed",
    ] {
        assert!(metrics.iter().any(|found| found == metric), "{metric}");
    }
}

/// What shuts the gate of a shift: as the parameter names it for `traffic`.
#[test]
fn what_turns_payments_away_stops_a_shift() {
    let document = production();
    let place = text(document.resource("aws_ssm_parameter", "place_place"), "/insecure_value");
    for alarm in [
        "application_entrance_alarms_target_errors",
        "application_entrance_alarms_entrance_errors",
        "application_entrance_alarms_latency",
        "application_entrance_alarms_unhealthy",
        "alerts_firewall_alarm_blocked",
        "alerts_in_service",
        "alerts_secret_refresh",
        "alerts_tunnel",
    ] {
        let name = text(document.resource("aws_cloudwatch_metric_alarm", alarm), "/alarm_name");
        let named = place.contains(&format!("aws_cloudwatch_metric_alarm.{alarm}.alarm_name")) || place.contains(name);
        assert!(named, "{alarm} in {place}");
    }
    // While it counts it turns nobody away.
    assert!(!place.contains("firewall_alarm_counted") && !place.contains("firewall-counted"), "{place}");
    // Each names its web ACL as CloudWatch does: by name, region and rule.
    for what in ["blocked", "counted"] {
        let alarm = document.resource("aws_cloudwatch_metric_alarm", &format!("alerts_firewall_alarm_{what}"));
        let dimensions = &alarm["dimensions"];
        assert_eq!(dimensions["WebACL"], "${aws_wafv2_web_acl.application_web_firewall_acl.name}");
        assert_eq!((&dimensions["Region"], &dimensions["Rule"]), (&json!("us-east-1"), &json!("ALL")));
    }
}

/// Whoever is woken reads which page is the right one while the datacenter owns the writes, and which once Aurora does.
#[test]
fn texts_name_the_way_back_of_both_phases() {
    let page = include_str!("../../docs/traffic.md");
    let pages = ["Rollback before the cutover", "Rollback after the cutover"];
    assert!(pages.iter().all(|title| page.contains(&format!("\n## {title}\n"))));
    let mut seen = 0;
    for (name, alarm) in production().all("aws_cloudwatch_metric_alarm") {
        let text = text(alarm, "/alarm_description");
        // What CloudWatch takes.
        assert!(text.len() <= 1024, "{name}: {}", text.len());
        let speaks = ["roll back", "rollback"].iter().any(|word| text.to_lowercase().contains(word));
        let of_traffic = ["application_entrance_alarms_", "alerts_firewall_alarm_blocked"];
        if speaks || of_traffic.iter().any(|start| name.starts_with(start)) {
            seen += 1;
            assert!(pages.iter().all(|title| text.contains(&format!("`{title}`"))), "{name}: {text}");
        }
    }
    assert_eq!(seen, 5);
}

#[test]
fn alarms_can_go_off() {
    for document in [production(), legacy_sync()] {
        for (name, alarm) in document.all("aws_cloudwatch_metric_alarm") {
            assert!(alarm["datapoints_to_alarm"].as_u64() <= alarm["evaluation_periods"].as_u64(), "{name}");
            assert!(alarm.get("statistic").is_some() != alarm.get("extended_statistic").is_some(), "{name}");
            let dimensions = alarm["dimensions"].to_string();
            assert!(dimensions.contains("${"), "{name} watches a resource of the program: {dimensions}");
        }
    }
}

#[test]
fn the_topic_has_a_key_that_cloudwatch_may_use() {
    for document in [production(), legacy_sync()] {
        let topic = document.resource("aws_sns_topic", "notifications_topic");
        assert_eq!(topic["kms_master_key_id"], "${aws_kms_key.notifications_key.id}");
        let policy = text(document.resource("aws_kms_key", "notifications_key"), "/policy");
        for part in ["cloudwatch.amazonaws.com", "kms:GenerateDataKey", "kms:Decrypt"] {
            assert!(policy.contains(part), "{policy}");
        }
    }
}

/// Every metric of a service is of a resource by reference: a resource that is renamed cannot leave a graph that stays empty.
#[test]
fn graphs_show_resources_of_the_program() {
    for (document, graphs) in [(production(), 11), (legacy_sync(), 12)] {
        let (_, dashboard) = document.all("aws_cloudwatch_dashboard")[0];
        let body = text(dashboard, "/dashboard_body");
        assert_eq!(body.matches("\"type\" = \"metric\"").count(), graphs);
        let metrics: Vec<_> = body
            .split("[\"")
            .skip(1)
            .filter(|metric| metric.starts_with("AWS/") || metric.starts_with("Payments/"))
            .collect();
        assert!(metrics.len() > graphs);
        for metric in metrics {
            let metric = metric.split("],").next().unwrap_or(metric);
            assert!(
                metric.contains(", aws_") || metric.contains("data.terraform_remote_state.production.outputs."),
                "{metric}"
            );
        }
    }
}
