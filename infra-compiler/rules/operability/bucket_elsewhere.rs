rule! {
    /// A bucket has a copy elsewhere.
    ///
    /// A region that is lost, or an account that is broken into, takes a bucket without a copy with it. Off by itself: it
    /// costs as much again.
    pub BucketElsewhere for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_replication_configuration, it => it.bucket == bucket.id),
        message: "{bucket} has no copy elsewhere",
        help: "write an `aws_s3_bucket_replication_configuration` for it",
        level: allow,
        fails { resource aws_s3_bucket logs { bucket: "logs" } }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            variable role { type: string }
            resource aws_s3_bucket_versioning logs { bucket: aws_s3_bucket.logs.id, versioning_configuration { status: "Enabled" } }
            resource aws_s3_bucket_replication_configuration logs { bucket: aws_s3_bucket.logs.id, role, rule { status: "Enabled", destination { bucket: "arn:aws:s3:::elsewhere" } } }
        }
    }
}
