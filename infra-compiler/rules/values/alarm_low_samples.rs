rule! {
    /// An alarm ignores few samples of a percentile alone.
    ///
    /// `evaluate_low_sample_count_percentiles` is about percentiles: beside a `statistic` it is refused.
    pub AlarmLowSamples for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.evaluate_low_sample_count_percentiles != null,
        require: alarm.extended_statistic != null || alarm.metric_name == null,
        message: "{alarm} looks at no percentile",
        help: "set `extended_statistic: \"p99\"`, or remove it",
        at: alarm.evaluate_low_sample_count_percentiles,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", evaluate_low_sample_count_percentiles: "ignore" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, namespace: "AWS/Lambda", metric_name: "Errors", extended_statistic: "p99", evaluate_low_sample_count_percentiles: "ignore" }
        }
    }
}
