rule! {
    /// A lifecycle rule does something.
    ///
    /// A rule that neither moves, expires nor aborts anything is refused.
    pub LifecycleActions for aws_s3_bucket_lifecycle_configuration.rule as rule {
        require: length(rule.transition) > 0 || length(rule.expiration) > 0 || length(rule.noncurrent_version_transition) > 0
            || length(rule.noncurrent_version_expiration) > 0 || length(rule.abort_incomplete_multipart_upload) > 0,
        message: "the rule {rule.id} does nothing",
        help: "write `expiration {{ days: 365 }}`, or another action",
        fails {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { prefix: "" }  } }
        }
        passes {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { prefix: "" } expiration { days: 365 } } }
        }
    }
}
