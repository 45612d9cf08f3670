rule! {
    /// An alarm has up to five actions for each state.
    ///
    /// More than five of `alarm_actions`, `ok_actions` or `insufficient_data_actions` are refused when the alarm is made.
    pub AlarmActionCount for aws_cloudwatch_metric_alarm | aws_cloudwatch_composite_alarm as alarm {
        require: length(coalesce(alarm.alarm_actions, [])) <= 5 && length(coalesce(alarm.ok_actions, [])) <= 5 && length(coalesce(alarm.insufficient_data_actions, [])) <= 5,
        message: "an alarm has at most five actions for a state",
        help: "notify one topic, and let it tell the others",
        at: alarm.alarm_actions,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", alarm_actions: ["arn:aws:sns:us-east-1:123456789012:t0", "arn:aws:sns:us-east-1:123456789012:t1", "arn:aws:sns:us-east-1:123456789012:t2", "arn:aws:sns:us-east-1:123456789012:t3", "arn:aws:sns:us-east-1:123456789012:t4", "arn:aws:sns:us-east-1:123456789012:t5"] }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", alarm_actions: ["arn:aws:sns:us-east-1:123456789012:t0", "arn:aws:sns:us-east-1:123456789012:t1", "arn:aws:sns:us-east-1:123456789012:t2", "arn:aws:sns:us-east-1:123456789012:t3", "arn:aws:sns:us-east-1:123456789012:t4"] }
        }
    }
}
