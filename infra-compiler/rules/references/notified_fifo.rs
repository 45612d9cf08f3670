rule! {
    /// A bucket notifies what is not FIFO.
    ///
    /// FIFO queues and topics are refused.
    pub NotifiedFifo for aws_s3_bucket_notification.queue as to {
        require: !any(aws_sqs_queue, it => it.arn == to.queue_arn && it.fifo_queue == true),
        message: "a bucket does not notify a FIFO queue",
        help: "name another queue",
        at: to.queue_arn,
        fails {
            resource aws_sqs_queue seen { name: "seen.fifo", fifo_queue: true }
            resource aws_s3_bucket_notification tell { bucket: "orders", queue { queue_arn: seen.arn, events: ["s3:ObjectCreated:*"] } }
        }
        passes {
            resource aws_sqs_queue seen { name: "seen" }
            resource aws_sqs_queue_policy seen { queue_url: aws_sqs_queue.seen.id, policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }
            resource aws_s3_bucket_notification tell { bucket: "orders", queue { queue_arn: aws_sqs_queue.seen.arn, events: ["s3:ObjectCreated:*"] } }
        }
    }
}
