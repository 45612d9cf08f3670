use infra_macros::rule;

rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
    }
}

fn main() {}
