stack! {
    #[workspace("fifo")]
    pub Fifo {
        variable ordered { type: bool }
        resource aws_sqs_queue good { name: "sqs-queue-good-{suffix}.fifo", fifo_queue: true }
        resource aws_sns_topic events { name: "sns-topic-events-{suffix}.fifo", fifo_topic: true }
        resource aws_sqs_queue left_out { fifo_queue: true }
        resource aws_sqs_queue later { name: "sqs-queue-later-{suffix}.fifo", fifo_queue: ordered }
        resource aws_sqs_queue as_later { name: "sqs-queue-as-later-{suffix}", fifo_queue: ordered }
        resource aws_sqs_queue plain { name: "sqs-queue-plain-{suffix}", fifo_queue: false }
        resource aws_sqs_queue unended { name: "sqs-queue-unended-{suffix}", fifo_queue: true }
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name of `aws_sqs_queue` ends with `.fifo` where `fifo_queue` is true
        // = help: write the ending
        // = help: write `sqs-queue-unended-{suffix}.fifo`
        resource aws_sns_topic unended { name: "sns-topic-unended-{suffix}", fifo_topic: true }
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name of `aws_sns_topic` ends with `.fifo` where `fifo_topic` is true
        // = help: write the ending
        // = help: write `sns-topic-unended-{suffix}.fifo`
        resource aws_sqs_queue not_fifo { name: "sqs-queue-not-fifo-{suffix}.fifo" }
        //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name of `aws_sqs_queue` ends with `.fifo` only where `fifo_queue` is true
        // = help: write `fifo_queue: true`, or leave the ending out
        // = help: write `sqs-queue-not-fifo-{suffix}`
        resource aws_sns_topic not_fifo { name: "sns-topic-not-fifo-{suffix}.fifo", fifo_topic: false }
        //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name of `aws_sns_topic` ends with `.fifo` only where `fifo_topic` is true
        // = help: write `fifo_topic: true`, or leave the ending out
        // = help: write `sns-topic-not-fifo-{suffix}`
        resource aws_sqs_queue dotted { name: "sqs-queue-a.b-{suffix}.fifo", fifo_queue: true }
        //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name of `aws_sqs_queue` takes no `.`
        // = help: it takes `a-zA-Z0-9_-`
        // = help: write `sqs-queue-a-b-{suffix}.fifo`
        resource aws_sqs_queue bare { name: "orders.fifo", fifo_queue: true }
        //                                  ^^^^^^^^^^^^^ the name `orders.fifo` lacks `{suffix}`
        // = help: write `sqs-queue-orders-{suffix}.fifo`
        resource aws_sqs_queue fits { name: "sqs-queue-012345678901234567890123456789012345678901234567-{suffix}.fifo", fifo_queue: true }
        resource aws_sqs_queue long { name: "sqs-queue-01234567890123456789012345678901234567890123456789-{suffix}.fifo", fifo_queue: true }
        //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `sqs-queue-01234567890123456789012345678901234567890123456789-{suffix}.fifo` can have 82 characters, 2 more than the 80 of `aws_sqs_queue`
        // = help: shorten it by 2, as in `sqs-queue-012345678901234567890123456789012345678901234567-{suffix}.fifo`
    }
}
