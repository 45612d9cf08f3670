rule! {
    /// S3 may send to the queues that it notifies.
    ///
    /// S3 tries the queue when the notification is set, and refuses where the queue has no policy that lets it.
    pub NotifiedQueuePolicy for aws_s3_bucket_notification.queue as notified {
        require: !any(aws_sqs_queue, queue => queue.arn == notified.queue_arn && queue.policy == null
            && !any(aws_sqs_queue_policy, policy => policy.queue_url == queue.id)),
        message: "this queue has no policy that lets S3 send to it",
        help: "write an `aws_sqs_queue_policy` that allows `sqs:SendMessage` to `s3.amazonaws.com`",
        at: notified.queue_arn,
        level: warn,
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_sqs_queue uploads { name: "uploads" }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                queue { queue_arn: uploads.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
        passes {
            variable text { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_sqs_queue uploads { name: "uploads" }
            resource aws_sqs_queue_policy uploads { queue_url: aws_sqs_queue.uploads.url, policy: text }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                queue { queue_arn: aws_sqs_queue.uploads.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
    }
}
