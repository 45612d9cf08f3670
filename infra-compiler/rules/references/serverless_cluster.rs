rule! {
    /// A cluster with a serverless instance says how far it scales.
    ///
    /// An instance of class `db.serverless` is refused while its cluster has no `serverlessv2_scaling_configuration`.
    pub ServerlessCluster for aws_rds_cluster_instance as instance {
        when: instance.instance_class == "db.serverless",
        require: !any(aws_rds_cluster, cluster =>
            cluster.id == instance.cluster_identifier && cluster.serverlessv2_scaling_configuration == null),
        message: "the cluster of {instance} does not say how far it scales",
        help: "write `serverlessv2_scaling_configuration {{ … }}` in the cluster",
        at: instance.instance_class,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_rds_cluster_instance writer { cluster_identifier: orders.id, engine: orders.engine, instance_class: "db.serverless" }
        }
        passes {
            resource aws_rds_cluster orders {
                engine: "aurora-mysql", skip_final_snapshot: true,
                serverlessv2_scaling_configuration { min_capacity: 0.5, max_capacity: 4 }
            }
            resource aws_rds_cluster_instance writer { cluster_identifier: orders.id, engine: orders.engine, instance_class: "db.serverless" }
        }
    }
}
