rule! {
    /// An alarm looks at periods of 10, 20 or 30 seconds, or of whole minutes.
    ///
    /// Another `period` is refused.
    pub AlarmPeriod for aws_cloudwatch_metric_alarm | aws_cloudwatch_metric_alarm.metric_query.metric as it {
        when: it.period != null,
        require: contains([10, 20, 30], it.period) || it.period % 60 == 0 && it.period > 0,
        message: "an alarm has no periods of {it.period} seconds",
        help: "write 10, 20, 30 or a multiple of 60",
        at: it.period,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 45, statistic: "Sum", namespace: "Shop", metric_name: "Orders" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "Shop", metric_name: "Orders" }
        }
    }
}
