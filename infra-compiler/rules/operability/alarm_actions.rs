rule! {
    /// An alarm tells somebody.
    ///
    /// An alarm without actions changes its colour on a page. One that a composite alarm asks of tells nobody itself.
    pub AlarmActions for aws_cloudwatch_metric_alarm as alarm {
        require: alarm.alarm_actions != null && length(alarm.alarm_actions) > 0
            || alarm.ok_actions != null || alarm.insufficient_data_actions != null
            || any(aws_cloudwatch_composite_alarm, it => it.alarm_rule != null),
        message: "{alarm} tells nobody",
        help: "set `alarm_actions` to the ARN of an `aws_sns_topic`",
        level: allow,
        fails {
            resource aws_cloudwatch_metric_alarm errors {
                alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 0, period: 60,
                statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors",
            }
        }
        passes {
            resource aws_sns_topic duty { name: "duty" }
            resource aws_cloudwatch_metric_alarm errors {
                alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 0, period: 60,
                statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", alarm_actions: [duty.arn],
            }
        }
    }
}
