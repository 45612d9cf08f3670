rule! {
    /// EventBridge publishes to topics with a key that it may use.
    ///
    /// The policy of `alias/aws/sns` lets nobody but SNS in, and cannot be changed: what EventBridge publishes is lost.
    pub EventTopicKey for aws_cloudwatch_event_target as it {
        require: !any(aws_sns_topic, topic => topic.arn == it.arn && topic.kms_master_key_id == "alias/aws/sns"),
        message: "EventBridge cannot publish to a topic with the key `alias/aws/sns`",
        help: "give the topic an `aws_kms_key` whose policy lets `events.amazonaws.com` use it",
        at: it.arn,
        level: warn,
        fails {
            variable text { type: string }
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
            resource aws_sns_topic news { name: "news", kms_master_key_id: "alias/aws/sns" }
            resource aws_sns_topic_policy news { arn: aws_sns_topic.news.arn, policy: text }
            resource aws_cloudwatch_event_target news { rule: nightly.name, arn: aws_sns_topic.news.arn }
        }
        passes {
            variable text { type: string }
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
            resource aws_sns_topic news { name: "news" }
            resource aws_sns_topic_policy news { arn: aws_sns_topic.news.arn, policy: text }
            resource aws_cloudwatch_event_target news { rule: nightly.name, arn: aws_sns_topic.news.arn }
        }
    }
}
