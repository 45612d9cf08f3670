rule! {
    /// The rules of a table mapping are of types that DMS knows.
    ///
    /// What is of another type does nothing, or is refused: `selection`, `transformation`, `table-settings`,
    /// `object-mapping`, `data-masking` and `post-processing` there are.
    pub TaskRuleTypes for aws_dms_replication_task | aws_dms_replication_config as task {
        require: all(jsondecode(task.table_mappings).rules, it => contains(["selection", "transformation", "table-settings", "object-mapping", "data-masking", "post-processing"], it["rule-type"])),
        message: "this mapping has a rule of a type that DMS does not know",
        help: "write `selection`, `transformation`, `table-settings` or `object-mapping` in `rule-type`",
        at: task.table_mappings,
        level: warn,
        fails {
            variable source_password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: source_password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: source_password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }, { "rule-type": "selektion", "rule-id": "2", "rule-name": "bank2", "object-locator": { "schema-name": "bank", "table-name": "%" }, "rule-action": "include" }] }),
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
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }, { "rule-type": "selection", "rule-id": "2", "rule-name": "bank2", "object-locator": { "schema-name": "bank", "table-name": "%" }, "rule-action": "include" }] }),
            }
        }
    }
}
