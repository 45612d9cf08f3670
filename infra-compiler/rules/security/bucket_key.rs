rule! {
    /// A bucket is encrypted with a key of its own.
    ///
    /// S3 encrypts with a key of AWS by itself; one's own says in its policy who may read, and can be withdrawn.
    /// An application load balancer writes its logs to no such bucket, so that one for them needs none.
    pub BucketKey for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_server_side_encryption_configuration, it => it.bucket == bucket.id
            && any(it.rule, rule => any(rule.apply_server_side_encryption_by_default, way => way.kms_master_key_id != null)))
            || any(aws_lb, balancer => balancer.access_logs.bucket == bucket.id && (balancer.load_balancer_type == null
                || balancer.load_balancer_type == "application")),
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
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_lb web { subnets: [a, b], access_logs { bucket: aws_s3_bucket.logs.id, enabled: true } }
        }
    }
}
