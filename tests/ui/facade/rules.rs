//! Rules of the facade, of another crate, and of a pack in it, in one root.

use infra::{rule, stack};

rule! {
    /// Queues do not delay.
    pub Prompt for aws_sqs_queue as queue {
        require: queue.delay_seconds == null,
        message: "{queue} delays its messages by {queue.delay_seconds} s",
        help: "leave it out",
        at: queue.delay_seconds,
    }
    pub pack House { Prompt, stack_library::Baseline: deny }
}

stack! {
    #[workspace("demo")]
    pub Demo {
        rules { House, stack_library::Announced: warn }
        resource aws_sqs_queue jobs { delay_seconds: 5 }
        resource stack_library::Address far { network_border_group: "us-east-1-bos-1" }
        #[allow(queue_key, prompt, reason = "nothing in it is secret or urgent")]
        resource aws_sqs_queue public { delay_seconds: 5 }
    }
}

fn main() {}
