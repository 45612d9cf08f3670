rule! {
    /// Only FIFO queues have groups of messages.
    ///
    /// `deduplication_scope` and `fifo_throughput_limit` on another queue are refused.
    pub FifoSettings for aws_sqs_queue as queue {
        when: queue.deduplication_scope != null || queue.fifo_throughput_limit != null,
        require: queue.fifo_queue == true,
        message: "{queue} is not FIFO, and has no groups of messages",
        help: "set `fifo_queue: true`, or remove them",
        at: queue.deduplication_scope,
        fails {
            resource aws_sqs_queue jobs { fifo_queue: false, deduplication_scope: "queue" }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs.fifo", fifo_queue: true, deduplication_scope: "queue" }
        }
    }
}
