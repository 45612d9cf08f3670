rule! {
    /// What was never sent to its end goes away.
    ///
    /// Parts of an upload that was broken off are paid for and seen by nobody. Off by itself: it is about money.
    pub BucketUnfinished for aws_s3_bucket_lifecycle_configuration as lifecycle {
        require: any(lifecycle.rule, rule => rule.status == "Enabled" && any(rule.abort_incomplete_multipart_upload, it => it.days_after_initiation != null)),
        message: "parts of broken uploads stay",
        help: "write a `rule` with `abort_incomplete_multipart_upload`",
        level: allow,
        fails {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_lifecycle_configuration logs { bucket: aws_s3_bucket.logs.id, rule { id: "old", status: "Enabled", filter {} expiration { days: 30 } } }
        }
        passes {
            resource aws_s3_bucket logs { bucket: "logs" }
            resource aws_s3_bucket_lifecycle_configuration logs { bucket: aws_s3_bucket.logs.id, rule { id: "parts", status: "Enabled", filter {} abort_incomplete_multipart_upload { days_after_initiation: 7 } } }
        }
    }
}
