rule! {
    /// A FIFO topic sends to queues.
    ///
    /// It keeps an order, which mail, text messages and web hooks cannot: such a subscription is refused.
    pub FifoTopicProtocols for aws_sns_topic_subscription as subscription {
        when: contains(["email", "email-json", "sms", "http", "https"], subscription.protocol),
        require: !any(aws_sns_topic, topic => topic.arn == subscription.topic_arn && topic.fifo_topic == true),
        message: "a FIFO topic does not send by {subscription.protocol}",
        help: "subscribe a queue, or make the topic a standard one",
        at: subscription.protocol,
        fails {
            resource aws_sns_topic orders { name: "orders.fifo", fifo_topic: true }
            resource aws_sns_topic_subscription us { topic_arn: orders.arn, protocol: "email", endpoint: "us@example.com" }
        }
        passes {
            resource aws_sns_topic orders { name: "orders" }
            resource aws_sns_topic_subscription us { topic_arn: orders.arn, protocol: "email", endpoint: "us@example.com" }
        }
    }
}
