rule! {
    /// An alarm notifies a topic that it can write to.
    ///
    /// With the key `alias/aws/sns` a topic is written to by its own account alone; CloudWatch is refused, and the alarm reaches
    /// nobody.
    pub AlarmTopicKey for aws_cloudwatch_metric_alarm | aws_cloudwatch_composite_alarm as alarm {
        require: !any(aws_sns_topic, topic => topic.kms_master_key_id == "alias/aws/sns" && contains(alarm.alarm_actions, topic.arn)),
        message: "{alarm} cannot write to a topic with the key `alias/aws/sns`, and reaches nobody",
        help: "give the topic an `aws_kms_key` whose policy lets `cloudwatch.amazonaws.com` use it",
        at: alarm.alarm_actions,
        fails {
            resource aws_sns_topic duty { name: "duty", kms_master_key_id: "alias/aws/sns" }
            resource aws_cloudwatch_metric_alarm errors {
                alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 1, threshold: 0, period: 60,
                statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", alarm_actions: [duty.arn],
            }
        }
        passes {
            resource aws_kms_key duty { description: "the duty's" }
            resource aws_sns_topic duty { name: "duty", kms_master_key_id: aws_kms_key.duty.arn }
            resource aws_cloudwatch_metric_alarm errors {
                alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 1, threshold: 0, period: 60,
                statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", alarm_actions: [aws_sns_topic.duty.arn],
            }
        }
    }
}
