#![deny(warnings)]

fn main() {}

mod unknown_rule {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            rules { name_without_suffix: "warn" }
        }
    }
}

mod unused_allow {
    use infra_macros::stack;

    stack! {
        pub Demo {
            #[allow(name_without_suffix, name_without_type, reason = "AWS prescribes this name")]
            resource aws_sns_topic alerts { name: "alerts" }
        }
    }
}

mod rule {
    use infra_macros::{rule, stack};

    rule! {
        /// Queues are encrypted with a key of ours.
        pub QueueKey for aws_sqs_queue as queue {
            require: queue.kms_master_key_id != null,
            message: "{queue} is not encrypted with a key of ours",
        }
    }
    stack! {
        #[workspace("demo")]
        pub Demo {
            rules { QueueKey }
            variable key { type: string }
            resource aws_sqs_queue jobs { kms_master_key_id: key }
            #[allow(queue_key, reason = "nothing in it is secret")]
            resource aws_sqs_queue public { delay_seconds: 5 }
        }
    }
}
