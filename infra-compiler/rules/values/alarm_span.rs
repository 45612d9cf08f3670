rule! {
    /// An alarm looks back a day at most, and a week with long periods.
    ///
    /// `period` times `evaluation_periods` is at most 86400 seconds, and 604800 where the period is an hour or longer: more
    /// is refused.
    pub AlarmSpan for aws_cloudwatch_metric_alarm as alarm {
        require: alarm.period * alarm.evaluation_periods <= (if alarm.period >= 3600 { 604800 } else { 86400 }),
        message: "{alarm.evaluation_periods} periods of {alarm.period} s are more than CloudWatch looks back",
        help: "lower `evaluation_periods`, or set `period` to 3600 or more",
        at: alarm.evaluation_periods,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 300, threshold: 5, period: 300, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 160, threshold: 5, period: 3600, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors" }
        }
    }
}
