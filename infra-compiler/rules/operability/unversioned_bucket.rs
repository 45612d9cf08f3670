rule! {
    /// A bucket keeps versions.
    ///
    /// An object of a bucket without versioning is gone once it is overwritten or deleted. Buckets of logs and caches need
    /// none, so that this rule is off until a root turns it on.
    pub UnversionedBucket for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_versioning, versioning => versioning.bucket == bucket.id
            && versioning.versioning_configuration.status == "Enabled"),
        message: "{bucket} keeps no versions",
        help: "write an `aws_s3_bucket_versioning` for it with the status `Enabled`",
        level: allow,
        fails { resource aws_s3_bucket orders {} }
        passes {
            resource aws_s3_bucket orders {}
            resource aws_s3_bucket_versioning orders {
                bucket: aws_s3_bucket.orders.id,
                versioning_configuration { status: "Enabled" }
            }
        }
    }
}
