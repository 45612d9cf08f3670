use serde_json::json;

use crate::document::{production, text};

#[test]
fn backups_are_in_a_vault_with_a_key_of_its_own() {
    let document = production();
    let vault = document.resource("aws_backup_vault", "backup_vault");
    assert_eq!(vault["kms_key_arn"], "${aws_kms_key.backup_key.arn}");
    // The cluster's key goes with the cluster, and with it what it encrypted.
    assert_ne!(
        document.resource("aws_kms_key", "backup_key")["description"],
        document.resource("aws_kms_key", "database_storage")["description"]
    );
    assert_eq!(document.json["output"]["backup_vault"]["value"], "${aws_backup_vault.backup_vault.name}");
}

#[test]
fn the_database_is_backed_up_every_day_and_kept_for_five_weeks() {
    let document = production();
    let rule = &document.resource("aws_backup_plan", "backup_plan")["rule"][0];
    assert_eq!(rule["target_vault_name"], "${aws_backup_vault.backup_vault.name}");
    assert_eq!(rule["schedule"], "cron(0 4 * * ? *)");
    assert_eq!(rule["lifecycle"][0]["delete_after"], 35);
    // It ends before the cluster's own backup and maintenance begin, at 07:00 and 08:30.
    let minutes = |name: &str| rule[name].as_u64().expect("minutes");
    assert!(minutes("start_window") >= 60 && minutes("completion_window") > minutes("start_window"));
    let selection = document.resource("aws_backup_selection", "backup_database");
    assert_eq!(selection["resources"], json!(["${aws_rds_cluster.database_cluster.arn}"]));
    assert_eq!(selection["plan_id"], "${aws_backup_plan.backup_plan.id}");
    assert_eq!(selection["iam_role_arn"], "${aws_iam_role.backup_writer.arn}");
    // Without its policy the first night fails.
    assert!(selection["depends_on"].to_string().contains("aws_iam_role_policy_attachment.backup_writing"));
}

#[test]
fn a_copy_goes_to_every_archive_that_is_named() {
    let document = production();
    let rule = &document.resource("aws_backup_plan", "backup_plan")["rule"][0];
    let copy = rule.to_string();
    assert!(copy.contains("var.archive_vault_arns") && copy.contains("\"delete_after\":365"), "{copy}");
    let archives = &document.json["variable"]["archive_vault_arns"];
    assert_eq!((&archives["default"], &archives["nullable"]), (&json!([]), &json!(false)));
}

#[test]
fn the_writer_is_lent_to_the_service_alone_and_everything_can_be_destroyed() {
    let document = production();
    let role = document.resource("aws_iam_role", "backup_writer");
    let trust = text(role, "/assume_role_policy");
    assert!(trust.contains("backup.amazonaws.com") && trust.contains("aws:SourceAccount"), "{trust}");
    let attached = document.resource("aws_iam_role_policy_attachment", "backup_writing");
    assert_eq!(attached["policy_arn"], "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup");
    assert_eq!(document.resource("aws_backup_vault", "backup_vault")["force_destroy"], true);
    assert!(document.all("aws_backup_vault_lock_configuration").is_empty());
}
