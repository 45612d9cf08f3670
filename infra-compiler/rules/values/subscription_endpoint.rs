rule! {
    /// A subscription's endpoint is of its protocol.
    ///
    /// A queue, a function and a stream have an ARN of their service, a web server a URL of the protocol: another endpoint
    /// is refused.
    pub SubscriptionEndpoint for aws_sns_topic_subscription as subscription {
        require: (subscription.protocol != "sqs" || startswith(subscription.endpoint, "arn:"))
            && (subscription.protocol != "lambda" || startswith(subscription.endpoint, "arn:"))
            && (subscription.protocol != "http" || startswith(subscription.endpoint, "http://"))
            && (subscription.protocol != "https" || startswith(subscription.endpoint, "https://"))
            && (!startswith(subscription.protocol, "email") || length(regexall("@", subscription.endpoint)) == 1),
        message: "{subscription.endpoint} is no endpoint of {subscription.protocol}",
        help: "write an ARN for `sqs` and `lambda`, a URL for `https`, an address for `email`",
        at: subscription.endpoint,
        fails {
            variable topic { type: string }
            resource aws_sns_topic_subscription tell { topic_arn: topic, protocol: "https", endpoint: "http://example.com/hook" }
        }
        fails {
            variable topic { type: string }
            resource aws_sns_topic_subscription tell { topic_arn: topic, protocol: "email", endpoint: "ops.example.com" }
        }
        passes {
            variable topic { type: string }
            resource aws_sns_topic_subscription tell { topic_arn: topic, protocol: "https", endpoint: "https://example.com/hook" }
        }
    }
}
