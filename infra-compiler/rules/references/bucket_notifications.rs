rule! {
    /// A bucket has one notification resource.
    ///
    /// S3 keeps one configuration of notifications for a bucket: a second resource overwrites the first, and each apply undoes the other.
    pub BucketNotifications for aws_s3_bucket_notification as notification {
        require: !any(aws_s3_bucket_notification, other => other < notification && other.bucket == notification.bucket),
        message: "another `aws_s3_bucket_notification` configures this bucket",
        help: "write all notifications of the bucket in one resource",
        at: notification.bucket,
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_notification first { bucket: pictures.id, eventbridge: true }
            resource aws_s3_bucket_notification second { bucket: pictures.bucket, eventbridge: true }
        }
        passes {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket letters { bucket: "letters" }
            resource aws_s3_bucket_notification first { bucket: pictures.id, eventbridge: true }
            resource aws_s3_bucket_notification second { bucket: letters.id, eventbridge: true }
        }
    }
}
