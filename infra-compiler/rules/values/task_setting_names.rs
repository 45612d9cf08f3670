rule! {
    /// The settings of a replication task are settings that DMS knows.
    ///
    /// A setting under another name in a section is not done, or the task is refused; Terraform takes any.
    pub TaskSettingNames for aws_dms_replication_task as task {
        when: task.replication_task_settings != null,
        require: all(["TargetMetadata", "FullLoadSettings", "Logging", "ControlTablesSettings", "StreamBufferSettings", "ChangeProcessingTuning", "ChangeProcessingDdlHandlingPolicy", "ErrorBehavior", "ValidationSettings", "LoopbackPreventionSettings", "BeforeImageSettings", "TTSettings"], section => all([for key, value in try(jsondecode(task.replication_task_settings)[section], {}): key], key => contains(known("aws_task_settings", section), key))),
        message: r#"`{find(["TargetMetadata", "FullLoadSettings", "Logging", "ControlTablesSettings", "StreamBufferSettings", "ChangeProcessingTuning", "ChangeProcessingDdlHandlingPolicy", "ErrorBehavior", "ValidationSettings", "LoopbackPreventionSettings", "BeforeImageSettings", "TTSettings"], section => !all([for key, value in try(jsondecode(task.replication_task_settings)[section], {}): key], key => contains(known("aws_task_settings", section), key)))}` has no setting `{find([for key, value in try(jsondecode(task.replication_task_settings)[find(["TargetMetadata", "FullLoadSettings", "Logging", "ControlTablesSettings", "StreamBufferSettings", "ChangeProcessingTuning", "ChangeProcessingDdlHandlingPolicy", "ErrorBehavior", "ValidationSettings", "LoopbackPreventionSettings", "BeforeImageSettings", "TTSettings"], section => !all([for key, value in try(jsondecode(task.replication_task_settings)[section], {}): key], key => contains(known("aws_task_settings", section), key)))], {}): key], key => !contains(known("aws_task_settings", find(["TargetMetadata", "FullLoadSettings", "Logging", "ControlTablesSettings", "StreamBufferSettings", "ChangeProcessingTuning", "ChangeProcessingDdlHandlingPolicy", "ErrorBehavior", "ValidationSettings", "LoopbackPreventionSettings", "BeforeImageSettings", "TTSettings"], section => !all([for key, value in try(jsondecode(task.replication_task_settings)[section], {}): key], key => contains(known("aws_task_settings", section), key)))), key))}`"#,
        help: r#"{suggest(find([for key, value in try(jsondecode(task.replication_task_settings)[find(["TargetMetadata", "FullLoadSettings", "Logging", "ControlTablesSettings", "StreamBufferSettings", "ChangeProcessingTuning", "ChangeProcessingDdlHandlingPolicy", "ErrorBehavior", "ValidationSettings", "LoopbackPreventionSettings", "BeforeImageSettings", "TTSettings"], section => !all([for key, value in try(jsondecode(task.replication_task_settings)[section], {}): key], key => contains(known("aws_task_settings", section), key)))], {}): key], key => !contains(known("aws_task_settings", find(["TargetMetadata", "FullLoadSettings", "Logging", "ControlTablesSettings", "StreamBufferSettings", "ChangeProcessingTuning", "ChangeProcessingDdlHandlingPolicy", "ErrorBehavior", "ValidationSettings", "LoopbackPreventionSettings", "BeforeImageSettings", "TTSettings"], section => !all([for key, value in try(jsondecode(task.replication_task_settings)[section], {}): key], key => contains(known("aws_task_settings", section), key)))), key)), known("aws_task_settings", find(["TargetMetadata", "FullLoadSettings", "Logging", "ControlTablesSettings", "StreamBufferSettings", "ChangeProcessingTuning", "ChangeProcessingDdlHandlingPolicy", "ErrorBehavior", "ValidationSettings", "LoopbackPreventionSettings", "BeforeImageSettings", "TTSettings"], section => !all([for key, value in try(jsondecode(task.replication_task_settings)[section], {}): key], key => contains(known("aws_task_settings", section), key)))))}"#,
        at: task.replication_task_settings[find([for key, value in try(jsondecode(task.replication_task_settings)[find(["TargetMetadata", "FullLoadSettings", "Logging", "ControlTablesSettings", "StreamBufferSettings", "ChangeProcessingTuning", "ChangeProcessingDdlHandlingPolicy", "ErrorBehavior", "ValidationSettings", "LoopbackPreventionSettings", "BeforeImageSettings", "TTSettings"], section => !all([for key, value in try(jsondecode(task.replication_task_settings)[section], {}): key], key => contains(known("aws_task_settings", section), key)))], {}): key], key => !contains(known("aws_task_settings", find(["TargetMetadata", "FullLoadSettings", "Logging", "ControlTablesSettings", "StreamBufferSettings", "ChangeProcessingTuning", "ChangeProcessingDdlHandlingPolicy", "ErrorBehavior", "ValidationSettings", "LoopbackPreventionSettings", "BeforeImageSettings", "TTSettings"], section => !all([for key, value in try(jsondecode(task.replication_task_settings)[section], {}): key], key => contains(known("aws_task_settings", section), key)))), key))],
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
                replication_task_settings: jsonencode({ TargetMetadata: { SupportLob: true } }),
            }
        }
        fails {
            variable password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                replication_task_settings: jsonencode({ ErrorBehavior: { DataErorPolicy: "STOP_TASK" } }),
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
                replication_task_settings: jsonencode({ TargetMetadata: { SupportLobs: true, LimitedSizeLobMode: true, LobMaxSize: 64 }, Logging: { EnableLogging: true } }),
            }
        }
    }
}
