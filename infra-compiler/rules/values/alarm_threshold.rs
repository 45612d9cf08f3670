rule! {
    /// An alarm says what it compares with.
    ///
    /// Without `threshold`, or a `threshold_metric_id` that names a band, there is nothing to compare with, and it is
    /// refused.
    pub AlarmThreshold for aws_cloudwatch_metric_alarm as alarm {
        require: alarm.threshold != null || alarm.threshold_metric_id != null,
        when: alarm.metric_name != null,
        message: "{alarm} compares its metric with nothing",
        help: "set `threshold`",
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 0, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors" }
        }
    }
}
