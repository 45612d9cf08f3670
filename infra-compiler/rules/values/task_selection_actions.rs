rule! {
    /// A selection includes or excludes.
    ///
    /// A rule of the type `selection` has one of the actions `include`, `exclude` and `explicit`: another is refused.
    pub TaskSelectionActions for aws_dms_replication_task | aws_dms_replication_config as task {
        require: all(jsondecode(task.table_mappings).rules, it => it["rule-type"] != "selection" || contains(["include", "exclude", "explicit"], it["rule-action"])),
        message: "a selection of this mapping neither includes nor excludes",
        help: "write `include`, `exclude` or `explicit` in `rule-action`",
        at: task.table_mappings,
        fails {
            variable source_password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: source_password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: source_password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "includes" }] }),
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
            }
        }
    }
}
