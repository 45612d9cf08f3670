rule! {
    /// An alarm does not add up a rate.
    ///
    /// These metrics of RDS are rates per second. The sum of a period depends on how many samples there were, and is no number
    /// of deadlocks, queries or operations.
    pub AlarmRateSum for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/RDS" && alarm.statistic == "Sum",
        require: !contains(["ActiveTransactions", "BlockedTransactions", "CommitThroughput", "DDLThroughput", "DMLThroughput",
            "Deadlocks", "DeleteThroughput", "InsertThroughput", "LoginFailures", "NetworkReceiveThroughput",
            "NetworkThroughput", "NetworkTransmitThroughput", "Queries", "ReadIOPS", "ReadThroughput", "SelectThroughput",
            "UpdateThroughput", "WriteIOPS", "WriteThroughput"], alarm.metric_name),
        message: "`{alarm.metric_name}` is a rate per second, of which {alarm} takes the sum",
        help: "set `statistic: \"Average\"`, and a `threshold` per second: three in a minute are 0.05",
        at: alarm.statistic,
        level: warn,
        fails {
            resource aws_cloudwatch_metric_alarm circles { alarm_name: "circles", comparison_operator: "GreaterThanThreshold", evaluation_periods: 1, threshold: 3, period: 60, statistic: "Sum", namespace: "AWS/RDS", metric_name: "Deadlocks" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm circles { alarm_name: "circles", comparison_operator: "GreaterThanThreshold", evaluation_periods: 1, threshold: 0.05, period: 60, statistic: "Average", namespace: "AWS/RDS", metric_name: "Deadlocks" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm errors { alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 1, threshold: 3, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors" }
        }
    }
}
