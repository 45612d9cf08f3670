rule! {
    /// A bucket that is replicated keeps versions.
    ///
    /// S3 refuses to replicate a bucket without versioning.
    pub ReplicatedBucketVersions for aws_s3_bucket_replication_configuration as replication {
        when: any(aws_s3_bucket, bucket => bucket.id == replication.bucket),
        require: any(aws_s3_bucket_versioning, it =>
            it.bucket == replication.bucket && it.versioning_configuration.status == "Enabled"),
        message: "the bucket is replicated, and keeps no versions",
        help: "write an `aws_s3_bucket_versioning` for it, and name it in `depends_on`",
        at: replication.bucket,
        fails {
            variable role { type: string }
            variable target { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_versioning pictures { bucket: aws_s3_bucket.pictures.id, versioning_configuration { status: "Suspended" } }
            resource aws_s3_bucket_replication_configuration copy {
                bucket: aws_s3_bucket.pictures.id, role: role,
                rule { id: "all", status: "Enabled", destination { bucket: target } }
            }
        }
        passes {
            variable role { type: string }
            variable target { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_versioning pictures { bucket: aws_s3_bucket.pictures.id, versioning_configuration { status: "Enabled" } }
            resource aws_s3_bucket_replication_configuration copy {
                bucket: aws_s3_bucket.pictures.id, role: role,
                rule { id: "all", status: "Enabled", destination { bucket: target } }
            }
        }
    }
}
