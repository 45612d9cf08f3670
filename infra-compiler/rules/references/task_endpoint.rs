rule! {
    /// A replication task reads from a source and writes to a target.
    ///
    /// DMS refuses an endpoint of the type `target` as the source of a task, and one of the type `source` as its target.
    pub TaskEndpoint for aws_dms_replication_task(endpoint: task.source_endpoint_arn, direction: "source")
        | aws_dms_replication_task(endpoint: task.target_endpoint_arn, direction: "target")
        | aws_dms_replication_config(endpoint: task.source_endpoint_arn, direction: "source")
        | aws_dms_replication_config(endpoint: task.target_endpoint_arn, direction: "target") as task {
        require: !any(aws_dms_endpoint, it => it.endpoint_arn == endpoint && it.endpoint_type != direction)
            && !any(aws_dms_s3_endpoint, it => it.endpoint_arn == endpoint && it.endpoint_type != direction),
        message: "this endpoint is no {direction}",
        help: "name an endpoint with `endpoint_type: \"{direction}\"`",
        at: endpoint,
        fails {
            variable source_password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: source_password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: source_password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: new.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
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
        fails {
            variable source_password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: source_password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: source_password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: old.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "shop", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
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
