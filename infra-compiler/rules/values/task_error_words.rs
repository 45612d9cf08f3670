rule! {
    /// A replication task meets errors in a way that DMS knows.
    ///
    /// What is done about an error is a word such as `SUSPEND_TABLE`: another is refused.
    pub TaskErrorWords for aws_dms_replication_task as task {
        when: jsondecode(task.replication_task_settings).ErrorBehavior != null,
        require: all(["DataErrorPolicy", "DataTruncationErrorPolicy", "DataErrorEscalationPolicy", "TableErrorPolicy", "TableErrorEscalationPolicy", "ApplyErrorDeletePolicy", "ApplyErrorInsertPolicy", "ApplyErrorUpdatePolicy", "ApplyErrorEscalationPolicy"], key => try(jsondecode(task.replication_task_settings).ErrorBehavior[key], null) == null || contains(["IGNORE_RECORD", "LOG_ERROR", "SUSPEND_TABLE", "STOP_TASK", "INSERT_RECORD", "UPDATE_RECORD"], try(jsondecode(task.replication_task_settings).ErrorBehavior[key], null))),
        message: r#"DMS does not meet errors with `{jsondecode(task.replication_task_settings).ErrorBehavior[find(["DataErrorPolicy", "DataTruncationErrorPolicy", "DataErrorEscalationPolicy", "TableErrorPolicy", "TableErrorEscalationPolicy", "ApplyErrorDeletePolicy", "ApplyErrorInsertPolicy", "ApplyErrorUpdatePolicy", "ApplyErrorEscalationPolicy"], key => try(jsondecode(task.replication_task_settings).ErrorBehavior[key], null) != null && !contains(["IGNORE_RECORD", "LOG_ERROR", "SUSPEND_TABLE", "STOP_TASK", "INSERT_RECORD", "UPDATE_RECORD"], try(jsondecode(task.replication_task_settings).ErrorBehavior[key], null)))]}`"#,
        help: "write `IGNORE_RECORD`, `LOG_ERROR`, `SUSPEND_TABLE` or `STOP_TASK`",
        at: task.replication_task_settings[jsondecode(task.replication_task_settings).ErrorBehavior[find(["DataErrorPolicy", "DataTruncationErrorPolicy", "DataErrorEscalationPolicy", "TableErrorPolicy", "TableErrorEscalationPolicy", "ApplyErrorDeletePolicy", "ApplyErrorInsertPolicy", "ApplyErrorUpdatePolicy", "ApplyErrorEscalationPolicy"], key => try(jsondecode(task.replication_task_settings).ErrorBehavior[key], null) != null && !contains(["IGNORE_RECORD", "LOG_ERROR", "SUSPEND_TABLE", "STOP_TASK", "INSERT_RECORD", "UPDATE_RECORD"], try(jsondecode(task.replication_task_settings).ErrorBehavior[key], null)))]],
        fails {
            variable password { type: string }
            resource aws_dms_endpoint old { endpoint_id: "old", endpoint_type: "source", engine_name: "mysql", server_name: "db.example.com", port: 3306, username: "dms", password: password }
            resource aws_dms_endpoint new { endpoint_id: "new", endpoint_type: "target", engine_name: "aurora", server_name: "db.example.org", port: 3306, username: "dms", password: password }
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_dms_replication_task shop {
                replication_task_id: "shop", migration_type: "full-load-and-cdc", replication_instance_arn: mover.replication_instance_arn,
                source_endpoint_arn: old.endpoint_arn, target_endpoint_arn: new.endpoint_arn,
                table_mappings: jsonencode({ rules: [{ "rule-type": "selection", "rule-id": "1", "rule-name": "1", "object-locator": { "schema-name": "shop", "table-name": "%" }, "rule-action": "include" }] }),
                replication_task_settings: jsonencode({ ErrorBehavior: { DataErrorPolicy: "STOPTASK" } }),
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
                replication_task_settings: jsonencode({ ErrorBehavior: { DataErrorPolicy: "STOP_TASK", TableErrorPolicy: "SUSPEND_TABLE" } }),
            }
        }
    }
}
