// A JSON document is read also where parts of it are not known.
rule! {
    pub DeadLetters for aws_sqs_queue as queue {
        when: queue.redrive_policy != null,
        require: any(aws_sqs_queue, it => it.arn == jsondecode(queue.redrive_policy).deadLetterTargetArn),
        message: "{queue} loses its dead letters",
        help: "name a queue of the program",
        at: queue.redrive_policy,
    }
    pub Patience for aws_sqs_queue as queue {
        require: queue.redrive_policy == null || jsondecode(queue.redrive_policy).maxReceiveCount >= 3,
        message: "{queue} gives up after {jsondecode(queue.redrive_policy).maxReceiveCount}",
        help: "try 3 times or more",
        at: queue.redrive_policy,
    }
}

stack! {
    #[workspace("demo")]
    pub Demo {
        rules { DeadLetters, Patience }
        variable times { type: number }
        resource aws_sqs_queue dead { name: "sqs-queue-dead-{suffix}" }
        resource aws_sns_topic other { name: "sns-topic-other-{suffix}" }
        resource aws_sqs_queue right {
            name: "sqs-queue-right-{suffix}",
            redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 3 }),
        }
        resource aws_sqs_queue hasty {
            name: "sqs-queue-hasty-{suffix}",
            redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 1 }),
            //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.hasty` gives up after 1
            // = help: try 3 times or more
        }
        resource aws_sqs_queue lost {
            name: "sqs-queue-lost-{suffix}",
            redrive_policy: jsonencode({ deadLetterTargetArn: other.arn, maxReceiveCount: times }),
            //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.lost` loses its dead letters
            // = help: name a queue of the program
        }
        resource aws_sqs_queue known {
            name: "sqs-queue-known-{suffix}",
            redrive_policy: "{{\"deadLetterTargetArn\":\"arn:aws:sqs:eu-west-1:123456789012:q\",\"maxReceiveCount\":2}}",
            //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_sqs_queue.known` gives up after 2
            // = help: try 3 times or more
        }
        resource aws_sqs_queue unread {
            name: "sqs-queue-unread-{suffix}",
            redrive_policy: "{{\"deadLetterTargetArn\":\"{dead.arn}\",\"maxReceiveCount\":1}}",
        }
    }
}
