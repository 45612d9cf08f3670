rule! {
    /// Uploads have no tags.
    ///
    /// `abort_incomplete_multipart_upload` in a rule that filters by tags is refused.
    pub LifecycleTaggedUploads for aws_s3_bucket_lifecycle_configuration.rule as rule {
        require: length(rule.abort_incomplete_multipart_upload) == 0 || !any(rule.filter, it => length(it.tag) > 0 || any(it.and, all => all.tags != null)),
        message: "the rule {rule.id} looks for tags of uploads, which have none",
        help: "write a second rule without `tag`",
        fails {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { tag { key: "a", value: "b" } } abort_incomplete_multipart_upload { days_after_initiation: 7 } } }
        }
        passes {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { tag { key: "a", value: "b" } } expiration { days: 7 } } }
        }
    }
}
