rule! {
    /// An alarm on a replication task names the task.
    ///
    /// DMS publishes what a task loads, applies and validates by instance and task together: under
    /// `ReplicationInstanceIdentifier` alone there is no data, and the alarm never fires.
    pub MetricOfTask for aws_cloudwatch_metric_alarm | aws_cloudwatch_metric_alarm.metric_query.metric as it {
        when: it.namespace == "AWS/DMS" && it.dimensions != null && (startswith(it.metric_name, "CDC") || startswith(it.metric_name, "FullLoad") || startswith(it.metric_name, "Validation")),
        require: it.dimensions.ReplicationTaskIdentifier != null || it.dimensions.ReplicationConfigIdentifier != null || it.dimensions.ReplicationConfigExternalResourceId != null,
        message: "{it.metric_name} is published by task",
        help: "add `ReplicationTaskIdentifier` to `dimensions`: the last part of the task's ARN",
        at: it.dimensions,
        level: warn,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/DMS", metric_name: "CDCLatencySource", dimensions: { ReplicationInstanceIdentifier: "mover" } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/DMS", metric_name: "CDCLatencySource", dimensions: { ReplicationInstanceIdentifier: "mover", ReplicationTaskIdentifier: "ABCDEFGHIJKLMNOPQRSTUVWXYZ" } }
        }
    }
}
