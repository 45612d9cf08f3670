rule! {
    /// A bucket has one lifecycle configuration.
    ///
    /// A second `aws_s3_bucket_lifecycle_configuration` overwrites the first, and each apply undoes the other.
    pub BucketLifecycles for aws_s3_bucket_lifecycle_configuration as lifecycle {
        require: !any(aws_s3_bucket_lifecycle_configuration, other => other < lifecycle && other.bucket == lifecycle.bucket),
        message: "another lifecycle configuration is for this bucket",
        help: "write all rules in one configuration",
        at: lifecycle.bucket,
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_lifecycle_configuration first {
                bucket: pictures.id,
                rule { id: "a", status: "Enabled", filter { prefix: "a/" }, expiration { days: 60 } }
            }
            resource aws_s3_bucket_lifecycle_configuration second {
                bucket: pictures.id,
                rule { id: "b", status: "Enabled", filter { prefix: "b/" }, expiration { days: 60 } }
            }
        }
        passes {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_lifecycle_configuration first {
                bucket: pictures.id,
                rule { id: "a", status: "Enabled", filter { prefix: "a/" }, expiration { days: 60 } }
                rule { id: "b", status: "Enabled", filter { prefix: "b/" }, expiration { days: 60 } }
            }
        }
    }
}
