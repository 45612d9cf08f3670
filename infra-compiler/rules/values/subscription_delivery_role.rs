rule! {
    /// A stream subscribes with a role.
    ///
    /// `firehose` is delivered to with `subscription_role_arn`: without it the subscription is refused, and other protocols
    /// take none.
    pub SubscriptionDeliveryRole for aws_sns_topic_subscription as subscription {
        when: subscription.protocol == "firehose",
        require: subscription.subscription_role_arn != null,
        message: "{subscription} has no role to deliver with",
        help: "set `subscription_role_arn` to a role that `sns.amazonaws.com` may assume",
        at: subscription.protocol,
        fails {
            variable topic { type: string }
            resource aws_sns_topic_subscription tell { topic_arn: topic, protocol: "firehose", endpoint: "arn:aws:firehose:eu-west-1:123456789012:deliverystream/lake" }
        }
        passes {
            variable topic { type: string }
            resource aws_sns_topic_subscription tell { topic_arn: topic, protocol: "firehose", endpoint: "arn:aws:firehose:eu-west-1:123456789012:deliverystream/lake", subscription_role_arn: "arn:aws:iam::123456789012:role/deliver" }
        }
    }
}
