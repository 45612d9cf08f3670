rule! {
    /// A replication rule with a filter says what becomes of markers.
    ///
    /// With `filter` the rule is of the newer form, which needs `delete_marker_replication`: without it the rule is
    /// refused.
    pub ReplicationFilter for aws_s3_bucket_replication_configuration.rule as rule {
        when: rule.filter != null,
        require: rule.delete_marker_replication != null,
        message: "a rule with a filter does not say what becomes of markers",
        help: "write `delete_marker_replication {{ status: \"Disabled\" }}`",
        fails {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", filter { prefix: "a" } destination { bucket: "arn:aws:s3:::copies" } } }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", priority: 1, filter { prefix: "a" } delete_marker_replication { status: "Disabled" } destination { bucket: "arn:aws:s3:::copies" } } }
        }
    }
}
