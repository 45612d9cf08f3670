use infra_macros::rule;

rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key != null,
        message: "{queue} is not encrypted",
    }
}

fn main() {}
