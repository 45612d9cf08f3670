// What instances of one declaration break at one place is one slip: its author changes one token.
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        help: "set `kms_master_key_id`",
    }
    pub QueueDelay for aws_sqs_queue as queue {
        require: queue.delay_seconds == null || queue.delay_seconds <= 10,
        message: "{queue.name} delays its messages by {queue.delay_seconds} s",
        help: "write 10 or less",
        at: queue.delay_seconds,
    }
    pub pack Queues { QueueKey, QueueDelay }
}

stack! {
    #[workspace("demo")]
    pub Demo {
        rules { Queues }
        for zone in ["a", "b", "c"] {
            resource aws_sqs_queue jobs[zone] { name: "sqs-queue-{zone}-{suffix}" }
          //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.jobs` is not encrypted
          // = help: set `kms_master_key_id`
        }
        // Each instance has something else to say, and one is right.
        for (name, delay) in ({ five: 5, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 }) {
            resource aws_sqs_queue late[name] {
                name: "sqs-queue-{name}-{suffix}",
                kms_master_key_id: "alias/jobs",
                delay_seconds: delay,
                //             ^^^^^ sqs-queue-fifty-{suffix} delays its messages by 50 s
                // = help: write 10 or less
            }
        }
        // Two declarations are two slips.
        resource aws_sqs_queue here { name: "sqs-queue-here-{suffix}" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.here` is not encrypted
      // = help: set `kms_master_key_id`
        resource aws_sqs_queue there { name: "sqs-queue-there-{suffix}" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.there` is not encrypted
      // = help: set `kms_master_key_id`
    }
}
