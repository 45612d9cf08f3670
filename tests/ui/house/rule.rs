use infra_macros::{rule, stack};

rule! {
    /// Queues are encrypted with a key of ours.
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted with a key of ours",
        help: "set `kms_master_key_id`",
    }
}
stack! {
    #[workspace("demo")]
    pub Demo {
        rules { QueueKey }
        resource aws_sqs_queue jobs { delay_seconds: 5 }
    }
}

fn main() {}
