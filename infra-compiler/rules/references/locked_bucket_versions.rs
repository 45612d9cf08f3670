rule! {
    /// A bucket that locks objects goes on keeping versions.
    ///
    /// What is locked is a version: versioning of such a bucket cannot be suspended.
    pub LockedBucketVersions for aws_s3_bucket_versioning as versioning {
        when: versioning.versioning_configuration.status == "Suspended",
        require: !any(aws_s3_bucket, bucket => bucket.id == versioning.bucket && bucket.object_lock_enabled == true),
        message: "versioning of a bucket with object lock cannot be suspended",
        help: "set `status: \"Enabled\"`",
        at: versioning.versioning_configuration.status,
        fails {
            resource aws_s3_bucket records { bucket: "records", object_lock_enabled: true }
            resource aws_s3_bucket_versioning records { bucket: aws_s3_bucket.records.id, versioning_configuration { status: "Suspended" } }
        }
        passes {
            resource aws_s3_bucket records { bucket: "records", object_lock_enabled: true }
            resource aws_s3_bucket_versioning records { bucket: aws_s3_bucket.records.id, versioning_configuration { status: "Enabled" } }
        }
    }
}
