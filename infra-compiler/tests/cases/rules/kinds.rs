// Rules that a kind carries with it hold for its resources, wherever they stand, and for no others.
rule! {
    pub QueueKey for aws_sqs_queue as queue {
        require: queue.kms_master_key_id != null,
        message: "{queue} is not encrypted",
        help: "set `kms_master_key_id`",
    }
    pub QueueDelay for aws_sqs_queue as queue {
        require: queue.delay_seconds == null || queue.delay_seconds <= 10,
        message: "{queue} delays its messages by {queue.delay_seconds} s",
        help: "write 10 or less",
        at: queue.delay_seconds,
    }
    pub TopicName for aws_sns_topic as topic {
        require: topic.display_name != null,
        message: "{topic} has no name for people",
        help: "set `display_name`",
    }
    pub pack Queues { QueueKey: warn, QueueDelay, TopicName }
}

#[resource(aws_sqs_queue, name = "sqs-queue-{purpose}-{suffix}", rules { QueueKey })]
pub struct Queue {
    #[parameter]
    pub purpose: String,
    pub kms_master_key_id: Option<String>,
}

// A pack may be about more types than one, and the kind says a level.
#[resource(aws_sqs_queue, rules { Queues: deny })]
pub struct Late {
    #[fixed(20)]
    //      ^^ `aws_sqs_queue.late` delays its messages by 20 s
    // = help: write 10 or less
    delay_seconds: u32,
    #[fixed("alias/late")]
    kms_master_key_id: String,
}

// Of another type than the kind's nothing is asked.
#[resource(aws_sns_topic, rules { QueueKey })]
//                                ^^^^^^^^ `QueueKey` asks nothing of `aws_sns_topic`, which this kind configures
// = help: take it in `rules { … }` of a stack
pub struct Topic {
    pub name: String,
}

#[resource(aws_sns_topic, rules = QueueKey)]
//                        ^^^^^^^^^^^^^^^^ `rules` is followed by braces
// = help: write `rules { QueueKey, ::house::Baseline: warn }`
pub struct Named {
    pub name: String,
}

#[resource(aws_sqs_queue, rules { Queue })]
//                                ^^^^^ `Queue` is a resource kind, not a rule or a pack
// = help: write `resource Queue name { … }`
pub struct Misled {
    pub name: String,
}

stack! {
    pub Inner {
        resource Queue inner { purpose: "inner" }
      //^^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.inner` is not encrypted
      // = help: set `kms_master_key_id`
        #[allow(queue_key, reason = "nothing in it is secret")]
        resource Queue public { purpose: "public" }
    }
    #[workspace("demo")]
    pub Demo {
        stack Inner inner {}
        resource Queue open { purpose: "open" }
      //^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.open` is not encrypted
      // = help: set `kms_master_key_id`
        resource Queue closed { purpose: "closed", kms_master_key_id: "alias/jobs" }
        resource Late late {}
        // Not of the kind.
        resource aws_sqs_queue plain { name: "sqs-queue-plain-{suffix}" }
        resource aws_sns_topic plain { name: "sns-topic-plain-{suffix}" }
    }
    #[workspace("quiet")]
    pub Quiet {
        rules { queue_key: allow }
        resource Queue open { purpose: "open" }
    }
}
