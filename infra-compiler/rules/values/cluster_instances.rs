rule! {
    /// A cluster of Aurora has 16 instances at most.
    ///
    /// One writes, and up to 15 read; the next one is refused.
    pub ClusterInstances for aws_rds_cluster as cluster {
        when: startswith(cluster.engine, "aurora"),
        require: count(aws_rds_cluster_instance, it => it.cluster_identifier == cluster.id) <= 16,
        message: "{cluster} has more than 16 instances",
        help: "remove some, or read from a second cluster",
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            for i in range(17) {
                resource aws_rds_cluster_instance many[i] { cluster_identifier: orders.id, engine: orders.engine, instance_class: "db.r6g.large" }
            }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            for i in range(16) {
                resource aws_rds_cluster_instance many[i] { cluster_identifier: orders.id, engine: orders.engine, instance_class: "db.r6g.large" }
            }
        }
    }
}
