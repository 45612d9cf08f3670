rule! {
    /// Only FIFO queues tell repeated messages apart.
    ///
    /// `content_based_deduplication` on another queue is refused.
    pub QueueDeduplication for aws_sqs_queue | aws_sns_topic as it {
        when: it.content_based_deduplication == true,
        require: it.fifo_queue == true || it.fifo_topic == true,
        message: "{it} is not FIFO, and tells no repeated messages apart",
        help: "set `fifo_queue` or `fifo_topic`, or remove `content_based_deduplication`",
        at: it.content_based_deduplication,
        fails { resource aws_sns_topic orders { name: "orders", fifo_topic: false, content_based_deduplication: true } }
        fails { resource aws_sqs_queue jobs { name: "jobs", fifo_queue: false, content_based_deduplication: true } }
        passes { resource aws_sns_topic orders { name: "orders.fifo", fifo_topic: true, content_based_deduplication: true } }
    }
}
