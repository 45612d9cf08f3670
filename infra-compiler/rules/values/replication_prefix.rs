rule! {
    /// A replication rule is of the old form or of the new.
    ///
    /// `prefix` beside `filter` is refused.
    pub ReplicationPrefix for aws_s3_bucket_replication_configuration.rule as rule {
        when: rule.filter != null,
        require: rule.prefix == null,
        message: "this rule has a prefix, and a filter",
        help: "write the prefix in `filter`",
        at: rule.prefix,
        fails {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", prefix: "a", filter { prefix: "a" } delete_marker_replication { status: "Disabled" } destination { bucket: "arn:aws:s3:::copies" } } }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", filter { prefix: "a" } delete_marker_replication { status: "Disabled" } destination { bucket: "arn:aws:s3:::copies" } } }
        }
    }
}
