rule! {
    /// A bucket with a key encrypts with it.
    ///
    /// `kms_master_key_id` belongs to `aws:kms`: beside `AES256` it is refused.
    pub BucketKeyAlgorithm for aws_s3_bucket_server_side_encryption_configuration.rule.apply_server_side_encryption_by_default as by {
        when: by.kms_master_key_id != null,
        require: by.sse_algorithm != "AES256",
        message: "this names a key, and encrypts without it",
        help: "set `sse_algorithm: \"aws:kms\"`",
        at: by.sse_algorithm,
        fails {
            resource aws_kms_key keep { description: "keep" }
            resource aws_s3_bucket_server_side_encryption_configuration all { bucket: "orders", rule { apply_server_side_encryption_by_default { sse_algorithm: "AES256", kms_master_key_id: keep.arn } } }
        }
        passes {
            resource aws_kms_key keep { description: "keep" }
            resource aws_s3_bucket_server_side_encryption_configuration all { bucket: "orders", rule { apply_server_side_encryption_by_default { sse_algorithm: "aws:kms", kms_master_key_id: keep.arn } } }
        }
    }
}
