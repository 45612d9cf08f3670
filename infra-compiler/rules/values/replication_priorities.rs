rule! {
    /// Two replication rules have two priorities.
    ///
    /// Rules of one priority are refused.
    pub ReplicationPriorities for aws_s3_bucket_replication_configuration as replication {
        when: length(replication.rule) > 1 && all(replication.rule, it => it.priority != null),
        require: length(distinct([for it in replication.rule: it.priority])) == length(replication.rule),
        message: "two rules of {replication} have one priority",
        help: "give each rule a `priority` of its own",
        at: replication.rule,
        fails {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { id: "a", status: "Enabled", priority: 1, filter { prefix: "a" } delete_marker_replication { status: "Disabled" } destination { bucket: "arn:aws:s3:::copies" } } rule { id: "b", status: "Enabled", priority: 1, filter { prefix: "b" } delete_marker_replication { status: "Disabled" } destination { bucket: "arn:aws:s3:::copies" } } }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { id: "a", status: "Enabled", priority: 0, filter { prefix: "a" } delete_marker_replication { status: "Disabled" } destination { bucket: "arn:aws:s3:::copies" } } rule { id: "b", status: "Enabled", priority: 1, filter { prefix: "b" } delete_marker_replication { status: "Disabled" } destination { bucket: "arn:aws:s3:::copies" } } }
        }
    }
}
