rule! {
    /// A cluster that goes back in time writes no binary log.
    ///
    /// Going back while others read the binary log leaves them with changes that never were: RDS does it only when forced.
    pub BacktrackReplication for aws_rds_cluster as cluster {
        when: cluster.backtrack_window > 0,
        require: !any(aws_rds_cluster_parameter_group, group => group.name == cluster.db_cluster_parameter_group_name
            && any(group.parameter, it => it.name == "binlog_format" && it.value != "OFF")),
        message: "{cluster} goes back in time, and writes a binary log",
        help: "set `backtrack_window: 0`, or `binlog_format` to `OFF`",
        at: cluster.backtrack_window,
        level: warn,
        fails {
            resource aws_rds_cluster_parameter_group orders { name: "orders", family: "aurora-mysql8.0", parameter { name: "binlog_format", value: "ROW", apply_method: "pending-reboot" } }
            resource aws_rds_cluster main { engine: "aurora-mysql", skip_final_snapshot: true, backtrack_window: 3600, db_cluster_parameter_group_name: orders.name }
        }
        passes {
            resource aws_rds_cluster_parameter_group orders { name: "orders", family: "aurora-mysql8.0", parameter { name: "binlog_format", value: "ROW", apply_method: "pending-reboot" } }
            resource aws_rds_cluster main { engine: "aurora-mysql", skip_final_snapshot: true, backtrack_window: 0, db_cluster_parameter_group_name: orders.name }
        }
    }
}
