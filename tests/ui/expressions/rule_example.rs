use infra_macros::rule;

rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        fails { resource aws_sqs_queue jobs { kms_master_key_id: "alias/jobs" } }
    }
}

fn main() {}
