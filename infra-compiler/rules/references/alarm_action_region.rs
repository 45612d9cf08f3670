rule! {
    /// An alarm acts in its own region.
    ///
    /// CloudWatch calls topics and functions of the region that the alarm is in: another is refused, or never called.
    pub AlarmActionRegion for aws_cloudwatch_metric_alarm as alarm {
        require: !any(aws_sns_topic, topic => region(topic) != region(alarm)
            && (contains(alarm.alarm_actions, topic.arn) || contains(alarm.ok_actions, topic.arn) || contains(alarm.insufficient_data_actions, topic.arn))),
        message: "{alarm} is in {region(alarm)}, and an action of it is not",
        help: "make a topic in the region of the alarm",
        at: alarm.alarm_actions,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_sns_topic alerts { name: "alerts" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", provider: aws.global, alarm_actions: [alerts.arn] }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_sns_topic alerts { provider: aws.global, name: "alerts" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", provider: aws.global, alarm_actions: [alerts.arn] }
        }
    }
}
