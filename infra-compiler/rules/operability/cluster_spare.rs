rule! {
    /// A cluster of Aurora has a second instance.
    ///
    /// With one alone there is nothing to fail over to: a new instance takes ten minutes.
    pub ClusterSpare for aws_rds_cluster as cluster {
        when: startswith(cluster.engine, "aurora"),
        require: count(aws_rds_cluster_instance, it => it.cluster_identifier == cluster.id) != 1,
        message: "{cluster} has one instance",
        help: "write a second `aws_rds_cluster_instance`, in another zone",
        level: allow,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_rds_cluster_instance writer { cluster_identifier: orders.id, engine: orders.engine, instance_class: "db.r6g.large" }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_rds_cluster_instance writer { cluster_identifier: orders.id, engine: orders.engine, instance_class: "db.r6g.large" }
            resource aws_rds_cluster_instance reader { cluster_identifier: orders.id, engine: orders.engine, instance_class: "db.r6g.large" }
        }
    }
}
