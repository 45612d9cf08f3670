rule! {
    /// A queue with a limit per group tells repeated messages apart per group.
    ///
    /// `perMessageGroupId` is taken only together with `deduplication_scope: "messageGroup"`.
    pub QueueThroughput for aws_sqs_queue as queue {
        when: queue.fifo_throughput_limit == "perMessageGroupId",
        require: queue.deduplication_scope == "messageGroup",
        message: "a limit per group needs repeated messages to be told apart per group",
        help: "set `deduplication_scope: \"messageGroup\"`",
        at: queue.fifo_throughput_limit,
        fails {
            resource aws_sqs_queue jobs { name: "jobs.fifo", fifo_queue: true, fifo_throughput_limit: "perMessageGroupId", deduplication_scope: "queue" }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs.fifo", fifo_queue: true, fifo_throughput_limit: "perMessageGroupId", deduplication_scope: "messageGroup" }
        }
    }
}
