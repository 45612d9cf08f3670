rule! {
    /// Only FIFO topics keep an archive.
    ///
    /// `archive_policy` and `fifo_throughput_scope` on another topic are refused.
    pub FifoTopicSettings for aws_sns_topic as topic {
        when: topic.archive_policy != null || topic.fifo_throughput_scope != null,
        require: topic.fifo_topic == true,
        message: "{topic} is not FIFO",
        help: "set `fifo_topic: true`, or remove them",
        at: topic.archive_policy,
        fails {
            resource aws_sns_topic orders { fifo_topic: false, archive_policy: jsonencode({ MessageRetentionPeriod: "30" }) }
        }
        passes {
            resource aws_sns_topic orders { name: "orders.fifo", fifo_topic: true, archive_policy: jsonencode({ MessageRetentionPeriod: "30" }) }
        }
    }
}
