rule! {
    /// A replication instance has no public address.
    ///
    /// It holds the passwords of both databases. What keeps others out is a security group alone.
    pub ReplicationInPublic for aws_dms_replication_instance as instance {
        require: instance.publicly_accessible != true,
        message: "{instance} has a public address",
        help: "remove `publicly_accessible`",
        at: instance.publicly_accessible,
        level: warn,
        fails {
            resource aws_dms_replication_instance move { replication_instance_id: "move", replication_instance_class: "dms.t3.medium", publicly_accessible: true }
        }
        passes {
            resource aws_dms_replication_instance move { replication_instance_id: "move", replication_instance_class: "dms.t3.medium", publicly_accessible: false }
        }
    }
}
