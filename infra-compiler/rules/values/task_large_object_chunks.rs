rule! {
    /// A replication task reads large objects in chunks of a size that there is.
    ///
    /// `FullLobMode` reads each object in chunks of `LobChunkSize` kilobytes: 0 of them read nothing, and the task is
    /// refused.
    pub TaskLargeObjectChunks for aws_dms_replication_task as task {
        when: jsondecode(task.replication_task_settings).TargetMetadata.FullLobMode == true && jsondecode(task.replication_task_settings).TargetMetadata.LobChunkSize != null,
        require: jsondecode(task.replication_task_settings).TargetMetadata.LobChunkSize > 0,
        message: "{task} reads large objects in chunks of {jsondecode(task.replication_task_settings).TargetMetadata.LobChunkSize} KB",
        help: "write a `LobChunkSize` such as 64",
        at: task.replication_task_settings,
        fails {
            variable password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                replication_task_settings: jsonencode({ TargetMetadata: { SupportLobs: true, FullLobMode: true, LobChunkSize: 0 } }),
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
