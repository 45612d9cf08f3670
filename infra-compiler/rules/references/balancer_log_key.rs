rule! {
    /// Load balancers write logs to buckets that S3 encrypts.
    ///
    /// The bucket of access logs is encrypted with S3's own keys: to one with a key of KMS nothing is delivered.
    pub BalancerLogKey for aws_lb as balancer {
        when: balancer.access_logs.enabled == true && balancer.load_balancer_type != "network",
        require: !any(aws_s3_bucket, bucket => (bucket.id == balancer.access_logs.bucket || bucket.bucket == balancer.access_logs.bucket)
            && any(aws_s3_bucket_server_side_encryption_configuration, it => it.bucket == bucket.id
                && any(it.rule, rule => any(rule.apply_server_side_encryption_by_default, by => startswith(by.sse_algorithm, "aws:kms"))))),
        message: "the bucket of these logs is encrypted with a key of KMS",
        help: "set `sse_algorithm: \"AES256\"` for the bucket",
        at: balancer.access_logs.bucket,
        level: warn,
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_server_side_encryption_configuration logs { bucket: aws_s3_bucket.logs.id, rule { apply_server_side_encryption_by_default { sse_algorithm: "aws:kms" } } }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], access_logs { bucket: aws_s3_bucket.logs.id, enabled: true } }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_server_side_encryption_configuration logs { bucket: aws_s3_bucket.logs.id, rule { apply_server_side_encryption_by_default { sse_algorithm: "AES256" } } }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], access_logs { bucket: aws_s3_bucket.logs.id, enabled: true } }
        }
    }
}
