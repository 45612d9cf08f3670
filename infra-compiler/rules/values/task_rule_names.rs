rule! {
    /// Two rules of a table mapping have two names.
    ///
    /// DMS refuses a mapping with two rules of one `rule-name`.
    pub TaskRuleNames for aws_dms_replication_task | aws_dms_replication_config as task {
        when: all(jsondecode(task.table_mappings).rules, it => try(it["rule-name"], null) != null),
        require: length(distinct([for it in jsondecode(task.table_mappings).rules: tostring(it["rule-name"])])) == length(jsondecode(task.table_mappings).rules),
        message: "two rules of this mapping have one `rule-name`",
        help: "give each rule a name of its own",
        at: task.table_mappings,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }, { "rule-type": "selection", "rule-id": "2", "rule-name": "1", "object-locator": { "schema-name": "stock", "table-name": "%" }, "rule-action": "include" }] }),
            }
        }
        passes {
            variable password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }, { "rule-type": "selection", "rule-id": "2", "rule-name": "2", "object-locator": { "schema-name": "stock", "table-name": "%" }, "rule-action": "include" }] }),
            }
        }
    }
}
