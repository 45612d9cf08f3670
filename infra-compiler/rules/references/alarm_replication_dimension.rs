rule! {
    /// An alarm names an `aws_dms_replication_instance` by its `replication_instance_id`.
    ///
    /// CloudWatch knows these metrics by `replication_instance_id`; with an ARN there is no data, and the alarm never
    /// fires.
    pub AlarmReplicationDimension for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/DMS",
        require: !any(aws_dms_replication_instance, it => alarm.dimensions.ReplicationInstanceIdentifier == it.replication_instance_arn),
        message: "{alarm} names `ReplicationInstanceIdentifier` by an ARN, under which there are no metrics",
        help: "write the `replication_instance_id`",
        at: alarm.dimensions,
        fails {
            resource aws_dms_replication_instance work { replication_instance_id: "work", replication_instance_class: "dms.r6i.large" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/DMS", metric_name: "Errors", dimensions: { ReplicationInstanceIdentifier: work.replication_instance_arn } }
        }
        passes {
            resource aws_dms_replication_instance work { replication_instance_id: "work", replication_instance_class: "dms.r6i.large" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/DMS", metric_name: "Errors", dimensions: { ReplicationInstanceIdentifier: work.replication_instance_id } }
        }
    }
}
