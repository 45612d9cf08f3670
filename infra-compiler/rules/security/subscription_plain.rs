rule! {
    /// A topic tells others with encryption.
    ///
    /// With `http` every message crosses the internet in the open.
    pub SubscriptionPlain for aws_sns_topic_subscription as subscription {
        require: subscription.protocol != "http",
        message: "{subscription} sends messages in the open",
        help: "write `https`",
        at: subscription.protocol,
        level: warn,
        fails {
            variable topic { type: string }
            resource aws_sns_topic_subscription news { topic_arn: topic, protocol: "http", endpoint: "http://example.com/news" }
        }
        passes {
            variable topic { type: string }
            resource aws_sns_topic_subscription news { topic_arn: topic, protocol: "https", endpoint: "https://example.com/news" }
        }
    }
}
