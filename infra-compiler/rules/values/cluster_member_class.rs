rule! {
    /// An instance of a cluster is of a class that its engine runs on.
    ///
    /// Aurora runs on some of the classes of RDS, and on `db.serverless`. Another is refused when the instance is made, if it
    /// is not newer than the list.
    pub ClusterMemberClass for aws_rds_cluster_instance as member {
        when: known("aws_database_classes", member.engine) != null,
        require: contains(known("aws_database_classes", member.engine), member.instance_class),
        message: "{member.engine} does not run on `{member.instance_class}`",
        help: r#"{suggest(member.instance_class, known("aws_database_classes", member.engine))}"#,
        at: member.instance_class,
        level: warn,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_rds_cluster_instance first { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.m5.large" }
            resource aws_rds_cluster_instance second { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large" }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_rds_cluster_instance first { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large" }
            resource aws_rds_cluster_instance second { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large" }
        }
    }
}
