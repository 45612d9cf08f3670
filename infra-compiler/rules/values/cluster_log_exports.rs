rule! {
    /// A cluster exports logs that its engine writes.
    ///
    /// Aurora MySQL writes `audit`, `error`, `general` and `slowquery`, Aurora PostgreSQL `postgresql`: the other's are refused.
    pub ClusterLogExports for aws_rds_cluster as cluster {
        require: !any(cluster.enabled_cloudwatch_logs_exports, log =>
            cluster.engine == "aurora-mysql" && log == "postgresql"
                || cluster.engine == "aurora-postgresql" && contains(["audit", "error", "general", "slowquery"], log)),
        message: "{cluster.engine} does not write these logs",
        help: "name logs of the engine, such as `slowquery` for MySQL and `postgresql` for PostgreSQL",
        at: cluster.enabled_cloudwatch_logs_exports,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["postgresql"] }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["audit"] }
        }
    }
}
