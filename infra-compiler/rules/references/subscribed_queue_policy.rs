rule! {
    /// A topic may send to the queues that subscribe to it.
    ///
    /// The subscription is made either way, and without a policy of the queue every message is lost on its way.
    pub SubscribedQueuePolicy for aws_sns_topic_subscription as subscription {
        when: subscription.protocol == "sqs",
        require: !any(aws_sqs_queue, queue => queue.arn == subscription.endpoint && queue.policy == null
            && !any(aws_sqs_queue_policy, policy => policy.queue_url == queue.id)),
        message: "this queue has no policy that lets the topic send to it",
        help: "write an `aws_sqs_queue_policy` that allows `sqs:SendMessage` to `sns.amazonaws.com` for this topic",
        at: subscription.endpoint,
        level: warn,
        fails {
            resource aws_sns_topic orders { name: "orders" }
            resource aws_sqs_queue bills { name: "bills" }
            resource aws_sns_topic_subscription bills { topic_arn: orders.arn, protocol: "sqs", endpoint: aws_sqs_queue.bills.arn }
        }
        passes {
            variable text { type: string }
            resource aws_sns_topic orders { name: "orders" }
            resource aws_sqs_queue bills { name: "bills", policy: text }
            resource aws_sns_topic_subscription bills { topic_arn: orders.arn, protocol: "sqs", endpoint: aws_sqs_queue.bills.arn }
        }
    }
}
