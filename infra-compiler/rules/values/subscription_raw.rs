rule! {
    /// Only queues, streams and web servers take messages as they are.
    ///
    /// `raw_message_delivery` with another protocol is refused.
    pub SubscriptionRaw for aws_sns_topic_subscription as subscription {
        when: subscription.raw_message_delivery == true,
        require: contains(["sqs", "http", "https", "firehose"], subscription.protocol),
        message: "{subscription.protocol} does not take messages as they are",
        help: "remove `raw_message_delivery`",
        at: subscription.raw_message_delivery,
        fails {
            variable topic { type: string }
            resource aws_sns_topic_subscription tell { topic_arn: topic, protocol: "email", endpoint: "ops@example.com", raw_message_delivery: true }
        }
        passes {
            variable topic { type: string }
            resource aws_sns_topic_subscription tell { topic_arn: topic, protocol: "sqs", endpoint: "arn:aws:sqs:eu-west-1:123456789012:jobs", raw_message_delivery: true }
        }
    }
}
