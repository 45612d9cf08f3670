rule! {
    /// An alarm names an `aws_rds_cluster` by its `cluster_identifier`.
    ///
    /// CloudWatch knows these metrics by `cluster_identifier`; with an ARN there is no data, and the alarm never fires.
    pub AlarmClusterDimension for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/RDS",
        require: !any(aws_rds_cluster, it => alarm.dimensions.DBClusterIdentifier == it.arn),
        message: "{alarm} names `DBClusterIdentifier` by an ARN, under which there are no metrics",
        help: "write the `cluster_identifier`",
        at: alarm.dimensions,
        fails {
            resource aws_rds_cluster work { cluster_identifier: "work", engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/RDS", metric_name: "Errors", dimensions: { DBClusterIdentifier: work.arn } }
        }
        passes {
            resource aws_rds_cluster work { cluster_identifier: "work", engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/RDS", metric_name: "Errors", dimensions: { DBClusterIdentifier: work.cluster_identifier } }
        }
    }
}
