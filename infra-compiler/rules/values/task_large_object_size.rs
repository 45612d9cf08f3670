rule! {
    /// A replication task reads large objects up to 100 MB.
    ///
    /// `LobMaxSize` is in kilobytes, of which there are 102400 at most; what is larger needs `FullLobMode`.
    pub TaskLargeObjectSize for aws_dms_replication_task as task {
        when: jsondecode(task.replication_task_settings).TargetMetadata.LimitedSizeLobMode == true,
        require: jsondecode(task.replication_task_settings).TargetMetadata.LobMaxSize <= 102400,
        message: "large objects of {jsondecode(task.replication_task_settings).TargetMetadata.LobMaxSize} KB are more than DMS reads",
        help: "set `LobMaxSize` to 102400 or less, or `FullLobMode: true`",
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
                replication_task_settings: jsonencode({ TargetMetadata: { SupportLobs: true, LimitedSizeLobMode: true, LobMaxSize: 200000 } }),
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
                replication_task_settings: jsonencode({ TargetMetadata: { SupportLobs: true, LimitedSizeLobMode: true, LobMaxSize: 102400 } }),
            }
        }
    }
}
