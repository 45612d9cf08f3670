rule! {
    /// A percentile is up to 100.
    ///
    /// `extended_statistic` of the form `p99.9` is up to `p100`.
    pub AlarmPercentile for aws_cloudwatch_metric_alarm as alarm {
        when: can(regex("^p[0-9.]+$", alarm.extended_statistic)),
        require: tonumber(trimprefix(alarm.extended_statistic, "p")) <= 100,
        message: "there is no percentile `{alarm.extended_statistic}`",
        help: "write a percentile such as `p99`",
        at: alarm.extended_statistic,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, extended_statistic: "p101", namespace: "Shop", metric_name: "Orders" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, extended_statistic: "p99.9", namespace: "Shop", metric_name: "Orders" }
        }
    }
}
