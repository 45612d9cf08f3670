rule! {
    /// A bucket that is replicated keeps versions.
    ///
    /// S3 refuses a replication configuration on a bucket without versioning: "Versioning must be 'Enabled' on the bucket
    /// to apply a replication configuration".
    pub ReplicationWithoutVersioning for aws_s3_bucket_replication_configuration as replication {
        when: any(aws_s3_bucket, bucket => bucket.id == replication.bucket),
        require: any(aws_s3_bucket_versioning, versioning => versioning.bucket == replication.bucket
            && versioning.versioning_configuration.status == "Enabled"),
        message: "{replication} is of a bucket that keeps no versions",
        help: "write an `aws_s3_bucket_versioning` for the bucket with the status `Enabled`",
        at: replication.bucket,
        fails {
            variable role { type: string }
            resource aws_s3_bucket orders {}
            resource aws_s3_bucket copies {}
            resource aws_s3_bucket_replication_configuration orders {
                bucket: aws_s3_bucket.orders.id,
                role: role,
                rule { status: "Enabled", destination { bucket: aws_s3_bucket.copies.arn } }
            }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket orders {}
            resource aws_s3_bucket copies {}
            resource aws_s3_bucket_versioning orders {
                bucket: aws_s3_bucket.orders.id,
                versioning_configuration { status: "Enabled" }
            }
            resource aws_s3_bucket_replication_configuration orders {
                bucket: aws_s3_bucket.orders.id,
                role: role,
                rule { status: "Enabled", destination { bucket: aws_s3_bucket.copies.arn } }
            }
        }
    }
}
