rule! {
    /// A bucket is encrypted with a key of its own.
    ///
    /// S3 encrypts with a key of AWS by itself; one's own says in its policy who may read, and can be withdrawn.
    pub BucketKey for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_server_side_encryption_configuration, it => it.bucket == bucket.id
            && any(it.rule, rule => any(rule.apply_server_side_encryption_by_default, way => way.kms_master_key_id != null))),
        message: "{bucket} is not encrypted with a key of its own",
        help: "write an `aws_s3_bucket_server_side_encryption_configuration` with a `kms_master_key_id`",
        level: allow,
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_server_side_encryption_configuration pictures {
                bucket: aws_s3_bucket.pictures.id,
                rule { apply_server_side_encryption_by_default { sse_algorithm: "AES256" } }
            }
        }
        passes {
            resource aws_kms_key pictures { description: "pictures" }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_s3_bucket_server_side_encryption_configuration pictures {
                bucket: aws_s3_bucket.pictures.id,
                rule { apply_server_side_encryption_by_default { sse_algorithm: "aws:kms", kms_master_key_id: aws_kms_key.pictures.arn } }
            }
        }
    }
}
