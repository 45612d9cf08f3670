rule! {
    /// A rule of a table mapping says of which tables it is.
    ///
    /// A selection or transformation has an `object-locator` with the `schema-name`; a selection, and what changes tables or
    /// columns, has the `table-name` as well. `%` stands for any.
    pub TaskRuleLocators for aws_dms_replication_task | aws_dms_replication_config as task {
        require: all(jsondecode(task.table_mappings).rules, it => !contains(["selection", "transformation"], it["rule-type"]) || try(it["object-locator"]["schema-name"], null) != null && (it["rule-type"] != "selection" || try(it["object-locator"]["table-name"], null) != null || try(it["object-locator"]["table-type"], null) != null)),
        message: "a rule of this mapping does not say of which tables it is",
        help: r#"write `"object-locator": {{ "schema-name": "shop", "table-name": "%" }}`"#,
        at: task.table_mappings,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop" }, "rule-action": "include" }] }),
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
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
            }
        }
    }
}
