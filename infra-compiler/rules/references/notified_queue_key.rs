rule! {
    /// S3 writes to queues with a key that it may use.
    ///
    /// The policy of `alias/aws/sqs` lets nobody but SQS in, and cannot be changed: what the service sends is lost.
    pub NotifiedQueueKey for aws_s3_bucket_notification.queue as it of notification {
        require: !any(aws_sqs_queue, queue => queue.arn == it.queue_arn && queue.kms_master_key_id == "alias/aws/sqs"),
        message: "S3 cannot write to a queue with the key `alias/aws/sqs`",
        help: "give the queue an `aws_kms_key` whose policy lets `s3.amazonaws.com` use it, or `sqs_managed_sse_enabled: true`",
        at: it.queue_arn,
        level: warn,
        fails {
            variable text { type: string }
            resource aws_sqs_queue_policy jobs { queue_url: aws_sqs_queue.jobs.id, policy: text }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_notification pictures { bucket: aws_s3_bucket.pictures.id, queue { queue_arn: aws_sqs_queue.jobs.arn, events: ["s3:ObjectCreated:*"] } }
            resource aws_sqs_queue jobs { name: "jobs", kms_master_key_id: "alias/aws/sqs" }
        }
        passes {
            variable text { type: string }
            resource aws_sqs_queue_policy jobs { queue_url: aws_sqs_queue.jobs.id, policy: text }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_notification pictures { bucket: aws_s3_bucket.pictures.id, queue { queue_arn: aws_sqs_queue.jobs.arn, events: ["s3:ObjectCreated:*"] } }
            resource aws_sqs_queue jobs { name: "jobs", sqs_managed_sse_enabled: true }
        }
    }
}
