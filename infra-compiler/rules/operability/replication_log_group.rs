rule! {
    /// The log group of replication tasks has the name that DMS gives it.
    ///
    /// DMS writes to `dms-tasks-` and the id of the replication instance, and makes that group itself, without key and
    /// without end, where it has another name.
    pub ReplicationLogGroup for aws_cloudwatch_log_group as group {
        when: startswith(group.name, "dms-tasks-") && any(aws_dms_replication_instance, it => it.replication_instance_id != null),
        require: any(aws_dms_replication_instance, it => group.name == "dms-tasks-{it.replication_instance_id}")
            || any(aws_dms_replication_config, it => startswith(group.name, "dms-serverless")),
        message: "no replication instance writes to this log group",
        help: "write `name: \"dms-tasks-{{instance.replication_instance_id}}\"`",
        at: group.name,
        level: warn,
        fails {
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_cloudwatch_log_group tasks { name: "dms-tasks-movers" }
        }
        passes {
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
            resource aws_cloudwatch_log_group tasks { name: "dms-tasks-mover" }
        }
    }
}
