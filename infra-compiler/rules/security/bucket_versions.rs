rule! {
    /// A bucket keeps versions.
    ///
    /// What is overwritten or deleted, by mistake or by somebody else, can be brought back.
    pub BucketVersions for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_versioning, it => it.bucket == bucket.id && it.versioning_configuration.status == "Enabled"),
        message: "{bucket} keeps no versions",
        help: "write an `aws_s3_bucket_versioning` for it",
        level: allow,
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_versioning pictures { bucket: aws_s3_bucket.pictures.id, versioning_configuration { status: "Suspended" } }
        }
        passes {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_versioning pictures { bucket: aws_s3_bucket.pictures.id, versioning_configuration { status: "Enabled" } }
        }
    }
}
