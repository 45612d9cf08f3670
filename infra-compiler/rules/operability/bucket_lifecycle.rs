rule! {
    /// A bucket says how long it keeps what is in it.
    ///
    /// What is never deleted is paid for, and found by whoever gets in, for ever. Off by itself: some of it is meant to
    /// stay.
    pub BucketLifecycle for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_lifecycle_configuration, it => it.bucket == bucket.id),
        message: "{bucket} keeps everything for ever",
        help: "write an `aws_s3_bucket_lifecycle_configuration` for it",
        level: allow,
        fails { resource aws_s3_bucket logs { bucket: "logs" } }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_lifecycle_configuration logs { bucket: aws_s3_bucket.logs.id, rule { id: "old", status: "Enabled", filter {} expiration { days: 30 } } }
        }
    }
}
