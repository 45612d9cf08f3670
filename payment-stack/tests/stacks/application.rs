use serde_json::{Value, json};

use crate::document::{production, text};

#[test]
fn three_to_nine_instances_in_private_subnets() {
    let document = production();
    let group = document.resource("aws_autoscaling_group", "application_group");
    assert_eq!((&group["min_size"], &group["max_size"]), (&json!(3), &json!(9)));
    assert_eq!(
        group["vpc_zone_identifier"],
        json!(["a", "b", "c"].map(|zone| format!("${{aws_subnet.network_private_subnet_{zone}.id}}")))
    );
    assert_eq!(group["health_check_type"], "ELB");
    assert_eq!(group["target_group_arns"], json!(["${aws_lb_target_group.application_load_balancer_service.arn}"]));
}

#[test]
fn a_bad_release_is_taken_back() {
    let document = production();
    let group = document.resource("aws_autoscaling_group", "application_group");
    let preferences = &group["instance_refresh"][0]["preferences"][0];
    assert_eq!(preferences["auto_rollback"], true);
    let spread = preferences["max_healthy_percentage"].as_i64().zip(preferences["min_healthy_percentage"].as_i64());
    assert!(spread.is_some_and(|(max, min)| max - min <= 100));
    assert_eq!(group["launch_template"][0]["version"], "${aws_launch_template.application_template.latest_version}");
    // By reference, so that they are there before the group is; both watch what the instances answer.
    let alarms = preferences["alarm_specification"][0]["alarms"].as_array().expect("alarms");
    assert_eq!(alarms.len(), 2);
    for reference in alarms {
        let name = reference.as_str().and_then(|text| text.strip_prefix("${aws_cloudwatch_metric_alarm."));
        let name = name.and_then(|text| text.strip_suffix(".alarm_name}")).expect("a reference");
        let alarm = document.resource("aws_cloudwatch_metric_alarm", name);
        assert!(text(alarm, "/metric_name").contains("Target"), "{name}");
    }
}

#[test]
fn it_scales_by_load() {
    let document = production();
    let mut metrics: Vec<_> = document
        .all("aws_autoscaling_policy")
        .into_iter()
        .map(|(_, policy)| {
            text(policy, "/target_tracking_configuration/0/predefined_metric_specification/0/predefined_metric_type")
        })
        .collect();
    metrics.sort_unstable();
    assert_eq!(metrics, ["ALBRequestCountPerTarget", "ASGAverageCPUUtilization"]);
}

#[test]
fn instances_give_nothing_away() {
    let document = production();
    let template = document.resource("aws_launch_template", "application_template");
    let metadata = &template["metadata_options"][0];
    assert_eq!((&metadata["http_tokens"], &metadata["http_put_response_hop_limit"]), (&json!("required"), &json!(1)));
    assert_eq!(template["network_interfaces"][0]["associate_public_ip_address"], false);
    let volume = &template["block_device_mappings"][0]["ebs"][0];
    assert_eq!(volume["encrypted"], true);
    assert_eq!(volume["kms_key_id"], "${aws_kms_key.application_volumes.arn}");
    assert!(template.get("key_name").is_none());
}

#[test]
fn the_instance_role_reaches_its_own_things() {
    let document = production();
    let policy = text(document.resource("aws_iam_role_policy", "application_service"), "/policy");
    assert!(policy.contains("\"Resource\" = data.aws_secretsmanager_secret.service.arn"), "{policy}");
    assert!(policy.contains("\"Resource\" = data.aws_kms_key.service_secret_key.arn"), "{policy}");
    for anything in ["\"Action\" = \"*\"", "secretsmanager:*", "kms:*", "logs:*", "cloudwatch:*", "ec2:*"] {
        assert!(!policy.contains(anything), "{policy}");
    }
    // No policy of AWS's, which would read every parameter of the account.
    let mut attached = document.all("aws_iam_role_policy_attachment").into_iter();
    assert!(attached.all(|(name, _)| !name.starts_with("application")));
    let session = text(document.resource("aws_iam_role_policy", "application_session_manager"), "/policy");
    assert!(session.contains("ssmmessages:OpenDataChannel") && !session.contains("ssm:Get"), "{session}");
}

#[test]
fn the_entrance_speaks_tls_and_redirects_the_rest() {
    let document = production();
    let https = document.resource("aws_lb_listener", "application_load_balancer_https");
    assert_eq!((&https["port"], &https["protocol"]), (&json!(443), &json!("HTTPS")));
    assert!(text(https, "/ssl_policy").starts_with("ELBSecurityPolicy-TLS13-1-2-"));
    assert_eq!(https["certificate_arn"], "${data.aws_acm_certificate.certificate.arn}");
    let http = document.resource("aws_lb_listener", "application_load_balancer_http");
    assert_eq!(http["default_action"][0]["type"], "redirect");
    assert_eq!(document.all("aws_lb_listener").len(), 2);
    let target = document.resource("aws_lb_target_group", "application_load_balancer_service");
    assert_eq!(target["protocol"], "HTTPS");
    let check = &target["health_check"][0];
    assert_eq!(check["path"], "/health");
    assert!(check["timeout"].as_u64() < check["interval"].as_u64());
    // Any other algorithm would make AWS refuse the slow start.
    assert!(target["slow_start"].as_u64() > Some(0));
    assert_eq!(target["load_balancing_algorithm_type"], "round_robin");
}

#[test]
fn the_load_balancer_is_hardened_and_logs() {
    let document = production();
    let alb = document.resource("aws_lb", "application_load_balancer_alb");
    assert_eq!(alb["drop_invalid_header_fields"], true);
    assert_eq!(alb["access_logs"][0]["enabled"], true);
    assert_eq!(alb["enable_deletion_protection"], false);
    let block = document.resource("aws_s3_bucket_public_access_block", "application_load_balancer_logs_block");
    for door in ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"] {
        assert_eq!(block[door], true, "{door}");
    }
    let policy = text(document.resource("aws_s3_bucket_policy", "application_load_balancer_logs_policy"), "/policy");
    assert!(policy.contains("aws:SecureTransport"));
    assert_eq!(document.resource("aws_s3_bucket", "application_load_balancer_logs")["force_destroy"], true);
}

#[test]
fn the_web_firewall_stands_in_front_and_logs_no_credentials() {
    let document = production();
    let acl = document.resource("aws_wafv2_web_acl", "application_web_firewall_acl");
    let rules = acl["rule"].as_array().expect("rules");
    let groups: Vec<_> = rules
        .iter()
        .filter_map(|rule| rule.pointer("/statement/0/managed_rule_group_statement/0/name").and_then(Value::as_str))
        .collect();
    for group in ["AWSManagedRulesCommonRuleSet", "AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesSQLiRuleSet"]
    {
        assert!(groups.contains(&group), "{group}");
    }
    assert!(rules.iter().any(|rule| rule.pointer("/statement/0/rate_based_statement").is_some()));
    let mut priorities: Vec<_> = rules.iter().map(|rule| rule["priority"].as_u64()).collect();
    priorities.dedup();
    assert_eq!(priorities.len(), rules.len());
    // Nothing is turned away until somebody says so, and what AWS's rules take for an attack can go on being counted.
    assert_eq!(document.json["variable"]["firewall_blocks"]["default"], false);
    for rule in rules {
        let action = rule.get("override_action").or(rule.get("action")).expect("action").to_string();
        assert!(action.contains("var.firewall_blocks") && action.contains("count"), "{action}");
    }
    assert!(rules[2].to_string().contains("var.firewall_counted_rules"));
    let association = document.resource("aws_wafv2_web_acl_association", "application_web_firewall_guard");
    assert_eq!(association["resource_arn"], "${aws_lb.application_load_balancer_alb.arn}");
    let logging = document.resource("aws_wafv2_web_acl_logging_configuration", "application_web_firewall_logging");
    assert!(logging["redacted_fields"].to_string().contains("authorization"));
}
