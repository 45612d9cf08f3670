rule! {
    /// A bucket writes down who read it.
    ///
    /// Without a log nobody knows what was taken. A bucket that logs are written to needs none. Off by itself: it needs a
    /// second bucket.
    pub BucketAccessLogs for aws_s3_bucket as bucket {
        require: any(aws_s3_bucket_logging, it => it.bucket == bucket.id || it.target_bucket == bucket.id) || any(aws_lb, it => it.access_logs.bucket == bucket.id) || any(aws_elb, it => it.access_logs.bucket == bucket.id),
        message: "{bucket} does not write down who read it",
        help: "write an `aws_s3_bucket_logging` for it",
        level: allow,
        fails { resource aws_s3_bucket logs { bucket: "logs" } }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket orders { bucket: "orders" }
            resource aws_s3_bucket_logging orders { bucket: aws_s3_bucket.orders.id, target_bucket: aws_s3_bucket.logs.id, target_prefix: "orders/" }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { subnets: [a, b], access_logs { bucket: aws_s3_bucket.logs.id, enabled: true } }
        }
    }
}
