rule! {
    /// A queue that subscribes to a topic has a key that SNS may use.
    ///
    /// With the key `alias/aws/sqs` a queue is written to by its own account alone: SNS is refused, and every message is lost on its way.
    pub SubscribedQueueKey for aws_sns_topic_subscription as subscription {
        when: subscription.protocol == "sqs",
        require: !any(aws_sqs_queue, queue => queue.arn == subscription.endpoint && queue.kms_master_key_id == "alias/aws/sqs"),
        message: "SNS cannot write to a queue with the key `alias/aws/sqs`",
        help: "give the queue an `aws_kms_key` whose policy lets `sns.amazonaws.com` use it, or `sqs_managed_sse_enabled: true`",
        at: subscription.endpoint,
        level: warn,
        fails {
            variable topic { type: string }
            resource aws_sqs_queue bills { name: "bills", kms_master_key_id: "alias/aws/sqs" }
            resource aws_sns_topic_subscription bills { topic_arn: topic, protocol: "sqs", endpoint: aws_sqs_queue.bills.arn }
        }
        passes {
            variable topic { type: string }
            variable text { type: string }
            resource aws_sqs_queue bills { name: "bills", sqs_managed_sse_enabled: true, policy: text }
            resource aws_sns_topic_subscription bills { topic_arn: topic, protocol: "sqs", endpoint: aws_sqs_queue.bills.arn }
        }
    }
}
