rule! {
    /// Dead letters are kept longer than the others.
    ///
    /// A message of a standard queue keeps its age when it moves: where the dead-letter queue keeps nothing longer, it is gone before
    /// anybody has looked.
    pub DeadLetterRetention for aws_sqs_queue as queue {
        when: queue.redrive_policy != null && (queue.fifo_queue == null || queue.fifo_queue == false),
        require: !any(aws_sqs_queue, dead => dead.arn == jsondecode(queue.redrive_policy).deadLetterTargetArn
            && coalesce(dead.message_retention_seconds, 345600) < coalesce(queue.message_retention_seconds, 345600)),
        message: "dead letters of {queue} are kept shorter than others",
        help: "set `message_retention_seconds: 1209600` on the dead-letter queue",
        at: queue.redrive_policy,
        level: warn,
        fails {
            resource aws_sqs_queue dead { name: "dead", message_retention_seconds: 86400 }
            resource aws_sqs_queue jobs { name: "jobs", redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 3 }) }
        }
        passes {
            resource aws_sqs_queue dead { name: "dead", message_retention_seconds: 1209600 }
            resource aws_sqs_queue jobs { name: "jobs", redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 3 }) }
        }
    }
}
