rule! {
    /// A replication task prepares tables in a way that DMS knows.
    ///
    /// Tables of the target are left (`DO_NOTHING`), emptied (`TRUNCATE_BEFORE_LOAD`) or made anew (`DROP_AND_CREATE`):
    /// another word is refused.
    pub TaskTargetTables for aws_dms_replication_task as task {
        require: jsondecode(task.replication_task_settings).FullLoadSettings.TargetTablePrepMode == null || contains(["DO_NOTHING", "DROP_AND_CREATE", "TRUNCATE_BEFORE_LOAD"], jsondecode(task.replication_task_settings).FullLoadSettings.TargetTablePrepMode),
        message: "DMS does not know how to prepare tables so",
        help: "write `DO_NOTHING`, `TRUNCATE_BEFORE_LOAD` or `DROP_AND_CREATE` in `TargetTablePrepMode`",
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
                replication_task_settings: jsonencode({ FullLoadSettings: { TargetTablePrepMode: "TRUNCATE" } }),
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
                replication_task_settings: jsonencode({ FullLoadSettings: { TargetTablePrepMode: "TRUNCATE_BEFORE_LOAD" } }),
            }
        }
    }
}
