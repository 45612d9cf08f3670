rule! {
    /// The dead letters of a FIFO queue go to a FIFO queue.
    ///
    /// A queue and the one that takes its dead letters are of one kind: SQS refuses the others.
    pub DeadLetterQueueKind for aws_sqs_queue as queue {
        when: queue.redrive_policy != null,
        require: !any(aws_sqs_queue, dead => dead.arn == jsondecode(queue.redrive_policy).deadLetterTargetArn
            && (dead.fifo_queue == true) != (queue.fifo_queue == true)),
        message: "one of {queue} and its dead-letter queue is FIFO, the other is not",
        help: "set `fifo_queue` of both alike",
        at: queue.redrive_policy,
        fails {
            resource aws_sqs_queue dead { name: "dead" }
            resource aws_sqs_queue jobs {
                name: "jobs.fifo", fifo_queue: true,
                redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 3 }),
            }
        }
        passes {
            resource aws_sqs_queue dead { name: "dead.fifo", fifo_queue: true }
            resource aws_sqs_queue jobs {
                name: "jobs.fifo", fifo_queue: true,
                redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 3 }),
            }
        }
    }
}
