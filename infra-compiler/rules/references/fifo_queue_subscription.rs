rule! {
    /// A FIFO queue subscribes to a FIFO topic.
    ///
    /// A topic that keeps no order cannot send to a queue that does: the subscription is refused.
    pub FifoQueueSubscription for aws_sns_topic_subscription as subscription {
        when: any(aws_sqs_queue, queue => queue.arn == subscription.endpoint && queue.fifo_queue == true),
        require: !any(aws_sns_topic, topic => topic.arn == subscription.topic_arn && (topic.fifo_topic == null || topic.fifo_topic == false)),
        message: "a FIFO queue cannot subscribe to this topic",
        help: "set `fifo_topic: true` on the topic, or `fifo_queue: false` on the queue",
        at: subscription.topic_arn,
        fails {
            variable text { type: string }
            resource aws_sns_topic orders { name: "orders" }
            resource aws_sqs_queue bills { name: "bills.fifo", fifo_queue: true, policy: text }
            resource aws_sns_topic_subscription bills { topic_arn: orders.arn, protocol: "sqs", endpoint: aws_sqs_queue.bills.arn }
        }
        passes {
            variable text { type: string }
            resource aws_sns_topic orders { name: "orders.fifo", fifo_topic: true }
            resource aws_sqs_queue bills { name: "bills.fifo", fifo_queue: true, policy: text }
            resource aws_sns_topic_subscription bills { topic_arn: orders.arn, protocol: "sqs", endpoint: aws_sqs_queue.bills.arn }
        }
    }
}
