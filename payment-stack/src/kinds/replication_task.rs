//! The house's replication task.

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
    /// How it works: [`ReplicationSettings`](crate::stacks::replication_settings::ReplicationSettings), whose keys and values are checked
    /// here, where they become the task's.
    #[parameter]
    pub settings: std::collections::BTreeMap<String, serde_json::Value>,
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
    #[fixed(jsonencode(settings))]
    replication_task_settings: String,
}
