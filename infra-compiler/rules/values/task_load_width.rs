rule! {
    /// A replication task loads up to 49 tables at once, in batches of up to 50000 rows.
    ///
    /// DMS refuses a `MaxFullLoadSubTasks` above 49 and a `CommitRate` above 50000.
    pub TaskLoadWidth for aws_dms_replication_task as task {
        require: (jsondecode(task.replication_task_settings).FullLoadSettings.MaxFullLoadSubTasks == null || jsondecode(task.replication_task_settings).FullLoadSettings.MaxFullLoadSubTasks <= 49)
            && (jsondecode(task.replication_task_settings).FullLoadSettings.CommitRate == null || jsondecode(task.replication_task_settings).FullLoadSettings.CommitRate <= 50000),
        message: "{task} loads more at once than DMS does",
        help: "set `MaxFullLoadSubTasks` to at most 49, and `CommitRate` to at most 50000",
        at: task.replication_task_settings,
        fails {
            variable source_password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: source_password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: source_password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                replication_task_settings: jsonencode({ FullLoadSettings: { TargetTablePrepMode: "DO_NOTHING", MaxFullLoadSubTasks: 64 } }),
            }
        }
        passes {
            variable source_password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: source_password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: source_password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                replication_task_settings: jsonencode({ FullLoadSettings: { TargetTablePrepMode: "DO_NOTHING", MaxFullLoadSubTasks: 49, CommitRate: 50000 } }),
            }
        }
    }
}
