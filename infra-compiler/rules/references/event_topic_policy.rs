rule! {
    /// EventBridge may publish to the topics that it targets.
    ///
    /// EventBridge publishes as itself, which the policy of the topic must allow: without one the message is lost.
    pub EventTopicPolicy for aws_cloudwatch_event_target as target {
        when: target.role_arn == null,
        require: !any(aws_sns_topic, topic => topic.arn == target.arn && topic.policy == null && !any(aws_sns_topic_policy, policy => policy.arn == topic.arn)),
        message: "this topic has no policy that lets EventBridge publish to it",
        help: "write an `aws_sns_topic_policy` that allows `sns:Publish` to `events.amazonaws.com`",
        at: target.arn,
        level: warn,
        fails {
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
            resource aws_sns_topic news { name: "news" }
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
