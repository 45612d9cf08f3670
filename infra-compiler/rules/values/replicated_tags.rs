rule! {
    /// What is replicated by tags leaves its markers.
    ///
    /// A rule whose filter asks for tags has `delete_marker_replication` of the status `Disabled`.
    pub ReplicatedTags for aws_s3_bucket_replication_configuration.rule as it {
        when: any(it.filter, filter => length(filter.tag) > 0 || any(filter.and, both => both.tags != null)),
        require: !any(it.delete_marker_replication, marker => marker.status == "Enabled"),
        message: "markers are not replicated by tags",
        help: "set the status of `delete_marker_replication` to `Disabled`",
        at: it.delete_marker_replication,
        fails {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration shop { bucket: "shop", role: role, rule { id: "some", priority: 1, status: "Enabled", filter { tag { key: "team", value: "shop" } } delete_marker_replication { status: "Enabled" } destination { bucket: "arn:aws:s3:::copy" } } }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration shop { bucket: "shop", role: role, rule { id: "some", priority: 1, status: "Enabled", filter { tag { key: "team", value: "shop" } } delete_marker_replication { status: "Disabled" } destination { bucket: "arn:aws:s3:::copy" } } }
        }
    }
}
