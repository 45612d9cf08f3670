rule! {
    /// A cluster has parameters of its engine.
    ///
    /// A group of parameters belongs to a family, such as `aurora-mysql8.0`, and a cluster takes those of its own engine.
    pub ClusterParameterFamily for aws_rds_cluster as cluster {
        require: !any(aws_rds_cluster_parameter_group, group =>
            group.name == cluster.db_cluster_parameter_group_name && !startswith(group.family, cluster.engine)),
        message: "the parameters of {cluster} are not for {cluster.engine}",
        help: "give the parameter group a `family` of the engine",
        at: cluster.db_cluster_parameter_group_name,
        fails {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-postgresql16" }
            resource aws_rds_cluster orders {
                engine: "aurora-mysql", skip_final_snapshot: true,
                db_cluster_parameter_group_name: aws_rds_cluster_parameter_group.orders.name,
            }
        }
        passes {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0" }
            resource aws_rds_cluster orders {
                engine: "aurora-mysql", skip_final_snapshot: true,
                db_cluster_parameter_group_name: aws_rds_cluster_parameter_group.orders.name,
            }
        }
    }
}
