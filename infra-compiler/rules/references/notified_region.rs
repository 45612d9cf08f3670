rule! {
    /// A bucket notifies what is in its region.
    ///
    /// Queues of another region are refused.
    pub NotifiedRegion for aws_s3_bucket_notification.queue as to of notification {
        require: region(to.queue_arn) == region(notification),
        message: "this queue is in {region(to.queue_arn)}, and the bucket in {region(notification)}",
        help: "make a queue in the region of the bucket",
        at: to.queue_arn,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.west { region: "us-west-2" }
            resource aws_sqs_queue seen { provider: aws.west, name: "seen" }
            resource aws_s3_bucket_notification tell { bucket: "orders", queue { queue_arn: seen.arn, events: ["s3:ObjectCreated:*"] } }
        }
        passes {
            provider aws { region: "eu-west-1" }
            resource aws_sqs_queue seen { name: "seen" }
            resource aws_sqs_queue_policy seen { queue_url: aws_sqs_queue.seen.id, policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }
            resource aws_s3_bucket_notification tell { bucket: "orders", queue { queue_arn: aws_sqs_queue.seen.arn, events: ["s3:ObjectCreated:*"] } }
        }
    }
}
