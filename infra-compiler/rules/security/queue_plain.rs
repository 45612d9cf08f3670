rule! {
    /// A queue is encrypted.
    ///
    /// SQS encrypts by itself; this turns it off.
    pub QueuePlain for aws_sqs_queue as queue {
        when: queue.sqs_managed_sse_enabled == false,
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        help: "remove `sqs_managed_sse_enabled: false`",
        at: queue.sqs_managed_sse_enabled,
        level: warn,
        fails { resource aws_sqs_queue jobs { name: "jobs", sqs_managed_sse_enabled: false } }
        passes { resource aws_sqs_queue jobs { name: "jobs" } }
        passes {
            variable key { type: string }
            resource aws_sqs_queue jobs { name: "jobs", kms_master_key_id: key }
        }
    }
}
