rule! {
    /// A queue is encrypted with a key of its own.
    ///
    /// SQS encrypts with a key of AWS by itself; one's own says in its policy who may read, and is needed where another
    /// account sends. Off by itself: calls of a key cost.
    pub QueueOwnKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null && queue.kms_master_key_id != "alias/aws/sqs",
        message: "{queue} is not encrypted with a key of its own",
        help: "set `kms_master_key_id`",
        at: queue.kms_master_key_id,
        level: allow,
        fails { resource aws_sqs_queue jobs { name: "jobs" } }
        fails { resource aws_sqs_queue jobs { name: "jobs", kms_master_key_id: "alias/aws/sqs" } }
        passes {
            resource aws_kms_key jobs { description: "jobs" }
            resource aws_sqs_queue jobs { name: "jobs", kms_master_key_id: aws_kms_key.jobs.arn }
        }
    }
}
