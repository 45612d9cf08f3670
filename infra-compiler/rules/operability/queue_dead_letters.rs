rule! {
    /// A queue puts aside what cannot be worked on.
    ///
    /// Without a dead-letter queue one bad message comes back until it is too old, and each time costs as much as a good one.
    pub QueueDeadLetters for aws_sqs_queue as queue {
        require: queue.redrive_policy != null
            || any(aws_sqs_queue_redrive_policy, it => it.queue_url == queue.id)
            || any(aws_sqs_queue, other => other.redrive_policy != null
                && jsondecode(other.redrive_policy).deadLetterTargetArn == queue.arn),
        message: "{queue} has no dead-letter queue",
        help: "set `redrive_policy: jsonencode({{ deadLetterTargetArn: dead.arn, maxReceiveCount: 5 }})`",
        level: allow,
        fails { resource aws_sqs_queue jobs { name: "jobs" } }
        passes {
            resource aws_sqs_queue dead { name: "dead" }
            resource aws_sqs_queue jobs { name: "jobs", redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 5 }) }
        }
    }
}
