// Packs, levels, nested stacks and allows.
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        help: "set `kms_master_key_id`",
    }
    pub QueueDelay for aws_sqs_queue as queue {
        require: queue.delay_seconds == null,
        message: "{queue} delays its messages by {queue.delay_seconds} s",
        help: "leave it out",
        at: queue.delay_seconds,
        level: allow,
    }
    pub pack Quiet { QueueKey: warn, QueueDelay }
    pub pack Loud { Quiet: deny }
}

stack! {
    // Rules of its own, wherever it is brought in.
    pub Inner {
        rules { QueueDelay: deny }
        resource aws_sqs_queue late { name: "sqs-queue-late-{suffix}", delay_seconds: 5 }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `aws_sqs_queue.late` is not encrypted
      // = help: set `kms_master_key_id`
        //                                                                            ^ `aws_sqs_queue.late` delays its messages by 5 s
        // = help: leave it out
        #[allow(queue_key, reason = "the root takes the rule")]
        resource aws_sqs_queue open { name: "sqs-queue-open-{suffix}" }
    }
    #[workspace("outer")]
    pub Outer {
        rules { Quiet }
        stack Inner inner {}
        resource aws_sqs_queue here { name: "sqs-queue-here-{suffix}", delay_seconds: 6 }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `aws_sqs_queue.here` is not encrypted
      // = help: set `kms_master_key_id`
    }
    #[workspace("loud")]
    pub Shouts {
        rules { Loud, queue_key: warn }
        resource aws_sqs_queue here { name: "sqs-queue-here-{suffix}", delay_seconds: 6 }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `aws_sqs_queue.here` is not encrypted
      // = help: set `kms_master_key_id`
        //                                                                            ^ `aws_sqs_queue.here` delays its messages by 6 s
        // = help: leave it out
    }
    #[workspace("silent")]
    #[allow(queue_key, reason = "a toy")]
    pub Silent {
        rules { QueueKey }
        resource aws_sqs_queue here { name: "sqs-queue-here-{suffix}" }
    }
}
