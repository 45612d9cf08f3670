rule! {
    /// An alarm on a metric names its namespace and its period.
    ///
    /// A `metric_name` alone is no metric: without `namespace` and `period` the alarm is refused.
    pub AlarmMetric for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.metric_name != null,
        require: alarm.namespace != null && alarm.period != null,
        message: "{alarm} does not say where its metric is, or in which periods",
        help: "set `namespace` and `period`",
        at: alarm.metric_name,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors" }
        }
    }
}
