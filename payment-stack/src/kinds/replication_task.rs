//! The house's replication task. Its settings are data of the language: a wrong key is found here, not in a failed task.

use infra::resource;

/// Moves payments from one database to another and proves that they arrived.
///
/// It is started by a person who follows the runbook, never by an apply: tables, indexes and keys must be there first.
#[resource(aws_dms_replication_task, name = "dms-replication-task-{qualifier}-{suffix}")]
pub struct ReplicationTask {
    /// Its direction.
    #[parameter]
    pub qualifier: String,
    /// The schemas that are moved; each one by name, never a pattern.
    #[parameter]
    pub schemas: Vec<String>,
    /// Full load and changes, or changes alone.
    pub migration_type: String,
    /// Where it runs.
    pub replication_instance_arn: Ref<aws_dms_replication_instance>,
    /// The endpoint that changes are read from.
    pub source_endpoint_arn: Ref<aws_dms_endpoint>,
    /// The endpoint that they are written to.
    pub target_endpoint_arn: Ref<aws_dms_endpoint>,
    // The dimension of every metric of the task; left to DMS it would be a random word.
    #[fixed("{qualifier}-{suffix}")]
    resource_identifier: String,
    #[fixed(false)]
    start_replication_task: bool,
    #[fixed(jsonencode({
        rules: [
            for index, schema in schemas: {
                "rule-type": "selection",
                "rule-id": tostring(index + 1),
                "rule-name": "payments-{schema}",
                "object-locator": { "schema-name": schema, "table-name": "%" },
                "rule-action": "include",
                filters: [],
            }
        ],
    }))]
    table_mappings: String,
    #[fixed(jsonencode({
        TargetMetadata: {
            // In full, whatever the size: with a limit DMS cuts what is larger, warns in a log, and goes on.
            SupportLobs: true,
            FullLobMode: true,
            LobChunkSize: 64,
            LimitedSizeLobMode: false,
            // A batch breaks the order between tables, and with it foreign keys.
            BatchApplyEnabled: false,
        },
        FullLoadSettings: {
            // DMS carries no secondary indexes, foreign keys or auto-increment: the schema is loaded beforehand.
            TargetTablePrepMode: "DO_NOTHING",
            // The task waits after the load, for the indexes, before it applies changes.
            StopTaskCachedChangesNotApplied: true,
            StopTaskCachedChangesApplied: false,
            MaxFullLoadSubTasks: 8,
            TransactionConsistencyTimeout: 600,
            CommitRate: 10000,
        },
        Logging: {
            EnableLogging: true,
            LogComponents: [
                for component in [
                    "SOURCE_UNLOAD", "SOURCE_CAPTURE", "TARGET_LOAD", "TARGET_APPLY", "TASK_MANAGER", "VALIDATOR_EXT",
                ]: { Id: component, Severity: "LOGGER_SEVERITY_DEFAULT" }
            ],
        },
        ControlTablesSettings: {
            ControlSchema: "dms_control",
            HistoryTimeslotInMinutes: 5,
            HistoryTableEnabled: true,
            SuspendedTablesTableEnabled: true,
            StatusTableEnabled: true,
        },
        ValidationSettings: {
            EnableValidation: true,
            ValidationMode: "ROW_LEVEL",
            ThreadCount: 5,
            PartitionSize: 10000,
            FailureMaxCount: 1000,
            TableFailureMaxCount: 100,
            RecordFailureDelayLimitInMinutes: 10,
            // 0 compares all of a LOB: a limit here would not see what a limit there cut.
            ValidationPartialLobSize: 0,
            HandleCollationDiff: true,
        },
        // Money: nothing is skipped. A record that cannot be applied suspends its table, and the first table that is suspended stops
        // the task.
        ErrorBehavior: {
            DataErrorPolicy: "SUSPEND_TABLE",
            DataTruncationErrorPolicy: "SUSPEND_TABLE",
            DataErrorEscalationPolicy: "STOP_TASK",
            DataErrorEscalationCount: 1,
            TableErrorPolicy: "SUSPEND_TABLE",
            TableErrorEscalationPolicy: "STOP_TASK",
            TableErrorEscalationCount: 1,
            ApplyErrorDeletePolicy: "SUSPEND_TABLE",
            ApplyErrorInsertPolicy: "SUSPEND_TABLE",
            ApplyErrorUpdatePolicy: "SUSPEND_TABLE",
            ApplyErrorEscalationPolicy: "STOP_TASK",
            ApplyErrorEscalationCount: 1,
            ApplyErrorFailOnTruncationDdl: true,
            FullLoadIgnoreConflicts: false,
            FailOnTransactionConsistencyBreached: true,
            FailOnNoTablesCaptured: true,
            RecoverableErrorCount: -1,
            RecoverableErrorInterval: 5,
            RecoverableErrorThrottling: true,
            RecoverableErrorThrottlingMax: 1800,
        },
        ChangeProcessingDdlHandlingPolicy: {
            HandleSourceTableDropped: false,
            HandleSourceTableTruncated: false,
            HandleSourceTableAltered: true,
        },
        ChangeProcessingTuning: {
            MinTransactionSize: 1000,
            CommitTimeout: 1,
            MemoryLimitTotal: 1024,
            MemoryKeepTime: 60,
            StatementCacheSize: 50,
        },
        // What the opposite task wrote is not sent back. The table that tells it apart is in the control schema.
        LoopbackPreventionSettings: {
            EnableLoopbackPrevention: true,
            SourceSchema: "dms_control",
            TargetSchema: "dms_control",
        },
    }))]
    replication_task_settings: String,
    #[fixed({ Name: "dms-replication-task-{qualifier}-{suffix}" })]
    tags: std::collections::BTreeMap<String, String>,
}
