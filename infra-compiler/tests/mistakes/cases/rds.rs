// 1. 80-character identifier: name_too_long
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, cluster_identifier: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }
// near miss
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, cluster_identifier: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }

// 2. no `final_snapshot_identifier` with snapshots on: final_snapshot_name
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: false }
// near miss
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, final_snapshot_identifier: "orders-last" }

// 3. `postgresql` log on MySQL: cluster_log_exports
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["postgresql"] }
// near miss
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["slowquery"] }

// 4. Performance Insights retention 94: insights_days
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, performance_insights_enabled: true, performance_insights_retention_period: 94 }
// near miss
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, performance_insights_enabled: true, performance_insights_retention_period: 93 }

// 5. `advanced` insights without Performance Insights: insights_mode
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, database_insights_mode: "advanced" }
// near miss
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, database_insights_mode: "advanced", performance_insights_enabled: true, performance_insights_retention_period: 465 }

// 6. unknown parameter name `binlog_fromat`: parameter_name
resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0", parameter { name: "binlog_fromat", value: "ROW", apply_method: "pending-reboot" } }
// near miss
resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0", parameter { name: "binlog_format", value: "ROW", apply_method: "pending-reboot" } }

// 7. family `aurora-mysql9.9`: parameter_family
resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql9.9", parameter { name: "time_zone", value: "UTC", apply_method: "pending-reboot" } }
// near miss
resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0", parameter { name: "time_zone", value: "UTC", apply_method: "pending-reboot" } }

// 8. IAM role ARN in `kms_key_id`: wrong_reference_kind
resource aws_iam_role keeper { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
resource aws_kms_key keep { description: "keep" }
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true, kms_key_id: keeper.arn }
// near miss
resource aws_iam_role keeper { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
resource aws_kms_key keep { description: "keep" }
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true, kms_key_id: keep.arn }
