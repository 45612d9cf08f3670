rule! {
    /// An alarm asks for no more datapoints than it looks at.
    ///
    /// CloudWatch refuses `datapoints_to_alarm` above `evaluation_periods`.
    pub AlarmDatapoints for aws_cloudwatch_metric_alarm as alarm {
        require: alarm.datapoints_to_alarm <= alarm.evaluation_periods,
        message: "{alarm} asks for {alarm.datapoints_to_alarm} of {alarm.evaluation_periods} datapoints",
        help: "set `datapoints_to_alarm` to at most `evaluation_periods`",
        at: alarm.datapoints_to_alarm,
        fails {
            resource aws_cloudwatch_metric_alarm errors {
                alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, datapoints_to_alarm: 3, threshold: 0, period: 60,
                statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors",
            }
        }
        passes {
            resource aws_cloudwatch_metric_alarm errors {
                alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 3, datapoints_to_alarm: 3, threshold: 0, period: 60,
                statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors",
            }
        }
    }
}
