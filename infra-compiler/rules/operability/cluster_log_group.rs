rule! {
    /// The log group of a cluster has the name that RDS gives it.
    ///
    /// RDS writes the logs that a cluster exports to `/aws/rds/cluster/` with its identifier and the log's name, and makes
    /// that group itself where there is none: one of another name stays empty.
    pub ClusterLogGroup for aws_cloudwatch_log_group as group {
        when: startswith(group.name, "/aws/rds/cluster/") && any(aws_rds_cluster, it => it.cluster_identifier != null),
        require: any(aws_rds_cluster, it => startswith(group.name, "/aws/rds/cluster/{it.cluster_identifier}/")),
        message: "nothing writes to this log group",
        help: "write a name that begins with `/aws/rds/cluster/` and the name of what writes to it",
        at: group.name,
        level: warn,
        fails {
            resource aws_rds_cluster orders { cluster_identifier: "orders", engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_cloudwatch_log_group log { name: "/aws/rds/cluster/order/audit" }
        }
        passes {
            resource aws_rds_cluster orders { cluster_identifier: "orders", engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_cloudwatch_log_group log { name: "/aws/rds/cluster/orders/audit" }
        }
    }
}
