rule! {
    /// A cluster's parameters are of its version.
    ///
    /// A family names the engine and the first part of its version: `aurora-postgresql16` is for 16.x, and other versions refuse it.
    pub ClusterEngineVersion for aws_rds_cluster as cluster {
        when: cluster.engine_version != null,
        require: !any(aws_rds_cluster_parameter_group, group =>
            group.name == cluster.db_cluster_parameter_group_name && startswith(group.family, cluster.engine)
                && !startswith(cluster.engine_version, trimprefix(group.family, cluster.engine))),
        message: "the parameters of {cluster} are not for version {cluster.engine_version}",
        help: "give the parameter group the family of this version",
        at: cluster.engine_version,
        fails {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-postgresql15" }
            resource aws_rds_cluster orders {
                engine: "aurora-postgresql", engine_version: "16.4", skip_final_snapshot: true,
                db_cluster_parameter_group_name: aws_rds_cluster_parameter_group.orders.name,
            }
        }
        passes {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-postgresql16" }
            resource aws_rds_cluster orders {
                engine: "aurora-postgresql", engine_version: "16.4", skip_final_snapshot: true,
                db_cluster_parameter_group_name: aws_rds_cluster_parameter_group.orders.name,
            }
        }
        passes {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0" }
            resource aws_rds_cluster orders {
                engine: "aurora-mysql", engine_version: "8.0.mysql_aurora.3.08.0", skip_final_snapshot: true,
                db_cluster_parameter_group_name: aws_rds_cluster_parameter_group.orders.name,
            }
        }
    }
}
