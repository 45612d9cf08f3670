//! What holds of every resource of both programs: encryption at rest and in transit, an end for what is kept, and least privilege.

use infra::document::Block;
use serde_json::Value;

use crate::document::{Document, legacy_sync, production};

fn both() -> [Document; 2] {
    [production(), legacy_sync()]
}

fn each(mut check: impl FnMut(&Block<'_>)) {
    for document in both() {
        document.resources().for_each(|block| check(&block));
    }
}

#[test]
fn every_store_is_encrypted_with_a_key_of_ours() {
    let stores = [
        ("aws_cloudwatch_log_group", "kms_key_id"),
        ("aws_dms_endpoint", "kms_key_arn"),
        ("aws_dms_replication_instance", "kms_key_arn"),
        ("aws_launch_template", "block_device_mappings"),
        ("aws_rds_cluster", "kms_key_id"),
        ("aws_rds_cluster_instance", "performance_insights_kms_key_id"),
        ("aws_sns_topic", "kms_master_key_id"),
    ];
    let mut seen = 0;
    each(|block| {
        if let Some((_, attribute)) = stores.iter().find(|(ty, _)| *ty == block.ty()) {
            seen += 1;
            let key = block.value()[*attribute].to_string();
            assert!(key.contains("aws_kms_key.") || key.contains("outputs.logs_key_arn"), "{}: {key}", block.address());
        }
    });
    assert_eq!(seen, 21);
}

/// Load balancers cannot deliver their logs to a bucket that is encrypted with KMS: the one store with a key of AWS's.
#[test]
fn the_bucket_of_the_load_balancers_logs_is_the_only_one_without_a_key_of_ours() {
    let document = production();
    assert_eq!(document.whole.count("aws_s3_bucket"), 1);
    let encryption = document
        .whole
        .only("aws_s3_bucket_server_side_encryption_configuration")
        .expect("encryption")
        .value()
        .to_string();
    assert!(encryption.contains("AES256"), "{encryption}");
    assert_eq!(legacy_sync().whole.count("aws_s3_bucket"), 0);
}

#[test]
fn nothing_keeps_a_destroy_from_its_end() {
    each(|block| {
        let value = block.value();
        for guard in ["deletion_protection", "enable_deletion_protection", "skip_destroy"] {
            assert!(value.get(guard).is_none_or(|guard| guard == false), "{} {guard}", block.address());
        }
        assert!(!value["lifecycle"].to_string().contains("prevent_destroy"), "{}", block.address());
        match block.ty() {
            "aws_rds_cluster" => assert_eq!(value["skip_final_snapshot"], true),
            "aws_s3_bucket" => assert_eq!(value["force_destroy"], true),
            "aws_security_group" => assert_eq!(value["revoke_rules_on_delete"], true),
            _ => {}
        }
    });
}

#[test]
fn logs_are_kept_for_more_than_a_year_and_not_for_ever() {
    let mut seen = 0;
    each(|block| {
        if block.ty() == "aws_cloudwatch_log_group" {
            seen += 1;
            assert_eq!(block.value()["retention_in_days"], 400, "{}", block.address());
        }
    });
    assert_eq!(seen, 9);
}

/// The logs of the tasks may quote rows, and DMS would make their group without key and without an end.
#[test]
fn logs_exist_before_a_service_would_make_them() {
    let document = legacy_sync();
    let instance = document.block("aws_dms_replication_instance", "replication_instance");
    let name = instance.text("replication_instance_id").expect("name");
    let group = document.block("aws_cloudwatch_log_group", "replication_task_logs");
    assert_eq!(group.text("name").expect("name"), format!("dms-tasks-{name}"));
    assert!(instance.value()["depends_on"].to_string().contains(group.address()));
}

/// What a policy allows. Policies are expressions of Terraform here, so this looks at their text.
fn statements(policy: &str) -> Vec<String> {
    let parts = policy.split("{\"Action\" = ").skip(1);
    parts.map(str::to_owned).collect()
}

#[test]
fn no_policy_allows_a_whole_service_to_somebody() {
    let mut seen = 0;
    each(|block| {
        for attribute in ["policy", "assume_role_policy"] {
            let Some(policy) = block.value().get(attribute).and_then(Value::as_str) else { continue };
            for statement in statements(&policy.replace("\":", "\" = ").replace("{\"Action\" =  ", "{\"Action\" = ")) {
                seen += 1;
                let actions = statement.split(['=', '{']).next().unwrap_or_default();
                let denies = statement.contains("\"Effect\" = \"Deny\"");
                // Who may pass an endpoint is bound by account; what they may do there, by their own policies.
                let endpoint = block.ty() == "aws_vpc_endpoint" && statement.contains("aws:PrincipalAccount");
                assert!(denies || endpoint || !actions.contains('*'), "{}: {statement}", block.address());
            }
        }
    });
    assert!(seen > 25, "{seen}");
}

#[test]
fn roles_reach_named_resources() {
    // Neither has an ARN: tags of instances are listed, and metrics are bound by their namespace.
    // Nor has a session: it is the instance's own.
    let nameless = ["ec2:DescribeTags", "cloudwatch:PutMetricData", "ssmmessages:CreateControlChannel"];
    each(|block| {
        if block.ty() == "aws_iam_role_policy" {
            for statement in statements(block.text("policy").expect("policy")) {
                let bound = !statement.contains("\"Resource\" = \"*\"");
                assert!(
                    bound || nameless.iter().any(|action| statement.contains(action)),
                    "{}: {statement}",
                    block.address()
                );
            }
        }
    });
}

/// Through the account's own policies: a statement for it without a service in between holds nothing that reads.
#[test]
fn who_administers_a_key_does_not_decrypt_with_it() {
    let mut seen = 0;
    each(|block| {
        if block.ty() != "aws_kms_key" {
            return;
        }
        for statement in statements(block.text("policy").expect("policy")) {
            let account = statement.contains(":root");
            if account && !statement.contains("kms:ViaService") {
                seen += 1;
                for action in ["Decrypt", "Encrypt", "GenerateDataKey", "CreateGrant", "\"kms:*\""] {
                    assert!(!statement.contains(action), "{}: {statement}", block.address());
                }
            }
        }
    });
    assert_eq!(seen, 7);
}

#[test]
fn who_writes_a_log_deletes_none() {
    let mut seen = 0;
    each(|block| {
        if block.ty() == "aws_iam_role_policy" {
            let policy = block.text("policy").expect("policy");
            seen += usize::from(policy.contains("logs:PutLogEvents"));
            assert!(!policy.contains("logs:Delete") && !policy.contains("logs:PutRetention"), "{}", block.address());
        }
    });
    assert_eq!(seen, 2);
    let operator = include_str!("../../docs/operator-traffic.json");
    assert!(operator.contains("logs:PutLogEvents") && !operator.contains("logs:Delete"));
}

#[test]
fn services_act_for_this_account_alone() {
    each(|block| {
        if block.ty() == "aws_iam_role" {
            let trust = block.text("assume_role_policy").expect("trust");
            // EC2 starts instances of the account itself: it is nobody's deputy.
            assert!(
                trust.contains("aws:SourceAccount") || trust.contains("\"ec2.amazonaws.com\""),
                "{}",
                block.address()
            );
        }
    });
}

#[test]
fn whatever_listens_speaks_tls() {
    let document = production();
    for (name, listener) in document.all("aws_lb_listener") {
        let redirects = listener["default_action"][0]["type"] == "redirect";
        assert!(redirects || listener["protocol"] == "HTTPS", "{name}");
    }
    for (name, group) in document.all("aws_lb_target_group") {
        assert_eq!(
            (&group["protocol"], &group["health_check"][0]["protocol"]),
            (&"HTTPS".into(), &"HTTPS".into()),
            "{name}"
        );
    }
    for (name, check) in document.all("aws_route53_health_check") {
        // A switch is never asked, and a verdict asks other checks.
        let asks = check.get("disabled").is_none() && check["type"] != "CALCULATED";
        assert!(!asks || check["type"] == "HTTPS_STR_MATCH", "{name}");
    }
    for ty in ["aws_s3_bucket_policy", "aws_sns_topic_policy"] {
        for (name, policy) in document.all(ty) {
            assert!(policy["policy"].to_string().contains("aws:SecureTransport"), "{name}");
        }
    }
}
