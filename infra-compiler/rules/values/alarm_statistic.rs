rule! {
    /// An alarm on a metric says which statistic.
    ///
    /// It compares one of `statistic` and `extended_statistic`: without either it is refused.
    pub AlarmStatistic for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.metric_name != null,
        require: (alarm.statistic == null) != (alarm.extended_statistic == null),
        message: "{alarm} names none, or two, of `statistic` and `extended_statistic`",
        help: "set `statistic: \"Average\"`, or `extended_statistic: \"p99\"`",
        at: alarm.metric_name,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, namespace: "AWS/Lambda", metric_name: "Errors" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, namespace: "AWS/Lambda", metric_name: "Errors", extended_statistic: "p99" }
        }
    }
}
