rule! {
    /// An alarm may tell what it sees.
    ///
    /// With `actions_enabled: false` it changes its colour and tells nobody.
    pub AlarmSilent for aws_cloudwatch_metric_alarm as alarm {
        require: alarm.actions_enabled != false,
        message: "{alarm} tells nobody",
        help: "remove `actions_enabled`",
        at: alarm.actions_enabled,
        level: warn,
        fails {
            variable topic { type: string }
            resource aws_cloudwatch_metric_alarm errors { alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 0, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", alarm_actions: [topic], actions_enabled: false }
        }
        passes {
            variable topic { type: string }
            resource aws_cloudwatch_metric_alarm errors { alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 0, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", alarm_actions: [topic] }
        }
    }
}
