rule! {
    /// An alarm names an `aws_sns_topic` by its `name`.
    ///
    /// CloudWatch knows these metrics by `name`; with an ARN there is no data, and the alarm never fires.
    pub AlarmTopicDimension for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/SNS",
        require: !any(aws_sns_topic, it => alarm.dimensions.TopicName == it.arn),
        message: "{alarm} names `TopicName` by an ARN, under which there are no metrics",
        help: "write the `name`",
        at: alarm.dimensions,
        fails {
            resource aws_sns_topic work { name: "work" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/SNS", metric_name: "Errors", dimensions: { TopicName: work.arn } }
        }
        passes {
            resource aws_sns_topic work { name: "work" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/SNS", metric_name: "Errors", dimensions: { TopicName: work.name } }
        }
    }
}
