use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::document::{production, text};

#[test]
fn one_writer_and_two_readers_in_three_zones() {
    let document = production();
    let members = document.all("aws_rds_cluster_instance");
    let places: Vec<_> = members
        .iter()
        .map(|(_, member)| (text(member, "/availability_zone"), member["promotion_tier"].as_u64()))
        .collect();
    assert_eq!(places, [("us-east-1a", Some(0)), ("us-east-1b", Some(1)), ("us-east-1c", Some(2))]);
    for (name, member) in members {
        assert_eq!(member["publicly_accessible"], false, "{name}");
        assert_eq!(member["performance_insights_enabled"], true, "{name}");
        assert_eq!(member["performance_insights_kms_key_id"], "${aws_kms_key.database_storage.arn}", "{name}");
        assert_eq!(member["monitoring_role_arn"], "${aws_iam_role.database_monitoring.arn}", "{name}");
    }
}

#[test]
fn data_at_rest_is_encrypted_with_a_key_of_ours_that_rotates() {
    let document = production();
    let cluster = document.resource("aws_rds_cluster", "database_cluster");
    assert_eq!(cluster["storage_encrypted"], true);
    assert_eq!(cluster["kms_key_id"], "${aws_kms_key.database_storage.arn}");
    for (name, key) in document.all("aws_kms_key") {
        assert_eq!(key["enable_key_rotation"], true, "{name}");
        let policy = text(key, "/policy");
        assert!(!policy.contains("kms:*") && !policy.contains("\"AWS\" = \"*\""), "{name}: {policy}");
    }
}

#[test]
fn the_engine_audits_and_speaks_tls_only_and_keeps_a_binary_log() {
    let document = production();
    let group = document.resource("aws_rds_cluster_parameter_group", "database_engine");
    let parameters: BTreeMap<_, _> = group["parameter"]
        .as_array()
        .expect("parameters")
        .iter()
        .map(|parameter| (text(parameter, "/name"), (text(parameter, "/value"), text(parameter, "/apply_method"))))
        .collect();
    assert_eq!(parameters["binlog_format"], ("ROW", "pending-reboot"));
    assert_eq!(parameters["tls_version"], ("TLSv1.2,TLSv1.3", "pending-reboot"));
    assert_eq!(parameters["binlog_row_image"], ("FULL", "immediate"));
    assert_eq!(parameters["require_secure_transport"], ("ON", "immediate"));
    assert_eq!(parameters["server_audit_logging"], ("1", "immediate"));
    assert!(parameters.contains_key("server_audit_events"));
    // DMS needs it for the full load, and nobody afterwards.
    assert_eq!(parameters["local_infile"], ("${var.bulk_load ? \"1\" : \"0\"}", "immediate"));
    assert_eq!(document.json["variable"]["bulk_load"]["default"], false);
}

#[test]
fn logs_exist_before_the_cluster_writes_them() {
    let document = production();
    let cluster = document.resource("aws_rds_cluster", "database_cluster");
    assert_eq!(cluster["enabled_cloudwatch_logs_exports"], json!(["audit", "error", "slowquery"]));
    for log in ["audit", "error", "slowquery"] {
        let address = format!("aws_cloudwatch_log_group.database_logs_{log}");
        assert!(cluster["depends_on"].as_array().is_some_and(|all| all.contains(&Value::from(address))), "{log}");
        let group = document.resource("aws_cloudwatch_log_group", &format!("database_logs_{log}"));
        assert_eq!(group["name"], format!("/aws/rds/cluster/rds-cluster-test/{log}"));
    }
}

#[test]
fn the_master_password_passes_by_and_stays_nowhere() {
    let document = production();
    let cluster = document.resource("aws_rds_cluster", "database_cluster");
    assert!(cluster.get("master_password").is_none());
    assert!(
        text(cluster, "/master_password_wo").contains("ephemeral.aws_secretsmanager_secret_version.database_master")
    );
    let users = document.users("ephemeral.aws_secretsmanager_secret_version.database_master");
    assert_eq!(users.into_iter().collect::<Vec<_>>(), ["aws_rds_cluster.database_cluster"]);
}

#[test]
fn the_database_can_go_back_and_can_be_destroyed() {
    let document = production();
    let cluster = document.resource("aws_rds_cluster", "database_cluster");
    assert!(cluster["backup_retention_period"].as_u64() >= Some(7));
    assert!(cluster.get("backtrack_window").is_none());
    assert_eq!(cluster["deletion_protection"], false);
    assert_eq!(cluster["skip_final_snapshot"], true);
}
