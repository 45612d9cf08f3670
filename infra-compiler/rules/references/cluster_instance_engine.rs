rule! {
    /// An instance runs the engine of its cluster.
    ///
    /// A cluster of one engine takes no instance of another.
    pub ClusterInstanceEngine for aws_rds_cluster_instance as instance {
        require: !any(aws_rds_cluster, cluster => cluster.id == instance.cluster_identifier && cluster.engine != instance.engine),
        message: "the cluster of {instance} does not run {instance.engine}",
        help: "write `engine` of the cluster: `engine: cluster.engine`",
        at: instance.engine,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_rds_cluster_instance writer { cluster_identifier: orders.id, engine: "aurora-postgresql", instance_class: "db.r6g.large" }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_rds_cluster_instance writer { cluster_identifier: orders.id, engine: orders.engine, instance_class: "db.r6g.large" }
        }
    }
}
