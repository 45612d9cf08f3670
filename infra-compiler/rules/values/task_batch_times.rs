rule! {
    /// A replication task applies batches between two times.
    ///
    /// A batch of changes is applied after `BatchApplyTimeoutMin` seconds and before `BatchApplyTimeoutMax`: the first is the
    /// smaller.
    pub TaskBatchTimes for aws_dms_replication_task as task {
        when: jsondecode(task.replication_task_settings).ChangeProcessingTuning.BatchApplyTimeoutMin != null && jsondecode(task.replication_task_settings).ChangeProcessingTuning.BatchApplyTimeoutMax != null,
        require: jsondecode(task.replication_task_settings).ChangeProcessingTuning.BatchApplyTimeoutMin <= jsondecode(task.replication_task_settings).ChangeProcessingTuning.BatchApplyTimeoutMax,
        message: "{task} waits for a batch longer than it may",
        help: "set `BatchApplyTimeoutMin` to less than `BatchApplyTimeoutMax`",
        at: task.replication_task_settings["BatchApplyTimeoutMin"],
        fails {
            variable password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                replication_task_settings: jsonencode({ ChangeProcessingTuning: { BatchApplyTimeoutMin: 60, BatchApplyTimeoutMax: 30 } }),
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
                replication_task_settings: jsonencode({ ChangeProcessingTuning: { BatchApplyTimeoutMin: 1, BatchApplyTimeoutMax: 30 } }),
            }
        }
    }
}
