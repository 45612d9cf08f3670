rule! {
    /// A replication task that reads large objects says that it does.
    ///
    /// Without `SupportLobs` columns of large objects are left out: the modes that say how they are read do nothing, and what
    /// they hold is lost.
    pub TaskLargeObjectsLeftOut for aws_dms_replication_task as task {
        when: jsondecode(task.replication_task_settings).TargetMetadata.FullLobMode == true || jsondecode(task.replication_task_settings).TargetMetadata.LimitedSizeLobMode == true,
        require: jsondecode(task.replication_task_settings).TargetMetadata.SupportLobs != false,
        message: "{task} says how large objects are read, and leaves them out",
        help: "set `SupportLobs: true`",
        at: task.replication_task_settings["SupportLobs"],
        level: warn,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                replication_task_settings: jsonencode({ TargetMetadata: { SupportLobs: false, FullLobMode: true, LobChunkSize: 64 } }),
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
                replication_task_settings: jsonencode({ TargetMetadata: { SupportLobs: true, FullLobMode: true, LobChunkSize: 64 } }),
            }
        }
    }
}
