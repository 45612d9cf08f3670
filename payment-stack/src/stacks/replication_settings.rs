//! How the replication tasks work. The settings are data of the language: a wrong key is found here, not in a failed task.

use infra::stack;

stack! {
    /// The settings of both replication tasks, part by part.
    pub ReplicationSettings {
        let target_metadata = {
            // In full, whatever the size: with a limit DMS cuts what is larger, warns in a log, and goes on.
            SupportLobs: true,
            FullLobMode: true,
            LobChunkSize: 64,
            LimitedSizeLobMode: false,
            // A batch breaks the order between tables, and with it foreign keys.
            BatchApplyEnabled: false,
        };
        let full_load_settings = {
            // DMS carries no secondary indexes, foreign keys or auto-increment: the schema is loaded beforehand.
            TargetTablePrepMode: "DO_NOTHING",
            // The task waits after the load, for the indexes, before it applies changes.
            StopTaskCachedChangesNotApplied: true,
            StopTaskCachedChangesApplied: false,
            MaxFullLoadSubTasks: 8,
            TransactionConsistencyTimeout: 600,
            CommitRate: 10000,
        };
        let logging = {
            EnableLogging: true,
            LogComponents: [
                for component in [
                    "SOURCE_UNLOAD", "SOURCE_CAPTURE", "TARGET_LOAD", "TARGET_APPLY", "TASK_MANAGER", "VALIDATOR_EXT",
                ]: { Id: component, Severity: "LOGGER_SEVERITY_DEFAULT" }
            ],
        };
        let control_tables_settings = {
            ControlSchema: "dms_control",
            HistoryTimeslotInMinutes: 5,
            HistoryTableEnabled: true,
            SuspendedTablesTableEnabled: true,
            StatusTableEnabled: true,
        };
        let validation_settings = {
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
        };
        // Money: nothing is skipped. A record that cannot be applied suspends its table, and the first table that is suspended stops
        // the task.
        let error_behavior = {
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
        };
        let change_processing_ddl_handling_policy = {
            HandleSourceTableDropped: false,
            HandleSourceTableTruncated: false,
            HandleSourceTableAltered: true,
        };
        let change_processing_tuning = {
            MinTransactionSize: 1000,
            CommitTimeout: 1,
            MemoryLimitTotal: 1024,
            MemoryKeepTime: 60,
            StatementCacheSize: 50,
        };
        // What the opposite task wrote is not sent back. The table that tells it apart is in the control schema.
        let loopback_prevention_settings = {
            EnableLoopbackPrevention: true,
            SourceSchema: "dms_control",
            TargetSchema: "dms_control",
        };

        output all = {
            TargetMetadata: target_metadata,
            FullLoadSettings: full_load_settings,
            Logging: logging,
            ControlTablesSettings: control_tables_settings,
            ValidationSettings: validation_settings,
            ErrorBehavior: error_behavior,
            ChangeProcessingDdlHandlingPolicy: change_processing_ddl_handling_policy,
            ChangeProcessingTuning: change_processing_tuning,
            LoopbackPreventionSettings: loopback_prevention_settings,
        };
    }
}
