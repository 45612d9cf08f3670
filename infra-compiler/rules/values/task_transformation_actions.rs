rule! {
    /// A transformation does something that DMS can.
    ///
    /// A rule of the type `transformation` renames, converts, adds or removes: another `rule-action` is refused.
    pub TaskTransformationActions for aws_dms_replication_task | aws_dms_replication_config as task {
        require: all(jsondecode(task.table_mappings).rules, it => it["rule-type"] != "transformation" || contains(["rename", "remove-column", "make-primary-key", "convert-lowercase", "convert-uppercase", "add-prefix", "remove-prefix", "replace-prefix", "add-suffix", "remove-suffix", "replace-suffix", "define-primary-key", "change-data-type", "add-before-image-columns", "add-column", "include-column", "data-masking-digits-mask", "data-masking-digits-randomize", "data-masking-hash-mask"], it["rule-action"])),
        message: "DMS has no such transformation",
        help: "write `rename`, `convert-lowercase`, `add-prefix`, `add-column`, `change-data-type`, or another that DMS has",
        at: task.table_mappings[find(jsondecode(task.table_mappings).rules, it => it["rule-type"] == "transformation" && !contains(["rename", "remove-column", "make-primary-key", "convert-lowercase", "convert-uppercase", "add-prefix", "remove-prefix", "replace-prefix", "add-suffix", "remove-suffix", "replace-suffix", "define-primary-key", "change-data-type", "add-before-image-columns", "add-column", "include-column", "data-masking-digits-mask", "data-masking-digits-randomize", "data-masking-hash-mask"], it["rule-action"]))["rule-action"]],
        fails {
            variable password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }, { "rule-type": "transformation", "rule-id": "2", "rule-name": "2", "rule-target": "table", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "lowercase" }] }),
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
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }, { "rule-type": "transformation", "rule-id": "2", "rule-name": "2", "rule-target": "table", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "convert-lowercase" }] }),
            }
        }
    }
}
