rule! {
    /// EventBridge writes to queues with a key that it may use.
    ///
    /// The policy of `alias/aws/sqs` lets nobody but SQS in, and cannot be changed: what the service sends is lost.
    pub EventQueueKey for aws_cloudwatch_event_target as it {
        require: !any(aws_sqs_queue, queue => queue.arn == it.arn && queue.kms_master_key_id == "alias/aws/sqs"),
        message: "EventBridge cannot write to a queue with the key `alias/aws/sqs`",
        help: "give the queue an `aws_kms_key` whose policy lets `events.amazonaws.com` use it, or `sqs_managed_sse_enabled: true`",
        at: it.arn,
        level: warn,
        fails {
            variable text { type: string }
            resource aws_sqs_queue_policy jobs { queue_url: aws_sqs_queue.jobs.id, policy: text }
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
            resource aws_cloudwatch_event_target jobs { rule: nightly.name, arn: aws_sqs_queue.jobs.arn }
            resource aws_sqs_queue jobs { name: "jobs", kms_master_key_id: "alias/aws/sqs" }
        }
        passes {
            variable text { type: string }
            resource aws_sqs_queue_policy jobs { queue_url: aws_sqs_queue.jobs.id, policy: text }
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
            resource aws_cloudwatch_event_target jobs { rule: nightly.name, arn: aws_sqs_queue.jobs.arn }
            resource aws_sqs_queue jobs { name: "jobs", sqs_managed_sse_enabled: true }
        }
    }
}
