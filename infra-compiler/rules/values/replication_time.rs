rule! {
    /// Replication in time is measured.
    ///
    /// `replication_time` needs `metrics` that are on, and is refused without.
    pub ReplicationTime for aws_s3_bucket_replication_configuration.rule.destination as destination {
        when: destination.replication_time.status == "Enabled",
        require: destination.metrics.status == "Enabled",
        message: "this is replicated in time, and not measured",
        help: "write `metrics {{ status: \"Enabled\", event_threshold {{ minutes: 15 }} }}`",
        at: destination.replication_time,
        fails {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", destination { bucket: "arn:aws:s3:::copies", replication_time { status: "Enabled", time { minutes: 15 } } } } }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", destination { bucket: "arn:aws:s3:::copies", replication_time { status: "Enabled", time { minutes: 15 } } metrics { status: "Enabled", event_threshold { minutes: 15 } } } } }
        }
    }
}
