rule! {
    /// A database with a monitoring role is monitored.
    ///
    /// `monitoring_role_arn` is taken only with a `monitoring_interval` above 0.
    pub MonitoringInterval for aws_db_instance | aws_rds_cluster | aws_rds_cluster_instance as database {
        when: database.monitoring_role_arn != null,
        require: database.monitoring_interval > 0,
        message: "{database} has a role to monitor it, and is not monitored",
        help: "set `monitoring_interval: 60`, or remove `monitoring_role_arn`",
        at: database.monitoring_interval,
        fails {
            resource aws_iam_role watcher { name: "watcher", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "monitoring.rds.amazonaws.com" } }] }) }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, monitoring_interval: 0, monitoring_role_arn: watcher.arn }
        }
        passes {
            resource aws_iam_role watcher { name: "watcher", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "monitoring.rds.amazonaws.com" } }] }) }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, monitoring_interval: 1, monitoring_role_arn: watcher.arn }
        }
    }
}
