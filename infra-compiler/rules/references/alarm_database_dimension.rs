rule! {
    /// An alarm names an `aws_db_instance` by its `identifier`.
    ///
    /// CloudWatch knows these metrics by `identifier`; with an ARN there is no data, and the alarm never fires.
    pub AlarmDatabaseDimension for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/RDS",
        require: !any(aws_db_instance, it => alarm.dimensions.DBInstanceIdentifier == it.arn),
        message: "{alarm} names `DBInstanceIdentifier` by an ARN, under which there are no metrics",
        help: "write the `identifier`",
        at: alarm.dimensions,
        fails {
            resource aws_db_instance work { identifier: "work", instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/RDS", metric_name: "Errors", dimensions: { DBInstanceIdentifier: work.arn } }
        }
        passes {
            resource aws_db_instance work { identifier: "work", instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/RDS", metric_name: "Errors", dimensions: { DBInstanceIdentifier: work.identifier } }
        }
    }
}
