rule! {
    /// A database is monitored every 1, 5, 10, 15, 30 or 60 seconds.
    ///
    /// `monitoring_interval` takes these, and 0 for none: another is refused.
    pub MonitoringSeconds for aws_db_instance | aws_rds_cluster | aws_rds_cluster_instance as database {
        when: database.monitoring_interval != null,
        require: contains([0, 1, 5, 10, 15, 30, 60], database.monitoring_interval),
        message: "a database is not monitored every {database.monitoring_interval} seconds",
        help: "write 0, 1, 5, 10, 15, 30 or 60",
        at: database.monitoring_interval,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, monitoring_interval: 7 }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, monitoring_interval: 0 }
        }
    }
}
