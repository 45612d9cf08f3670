rule! {
    /// A database that is monitored closely says by which role.
    ///
    /// Enhanced Monitoring writes to CloudWatch with `monitoring_role_arn`: an interval without it is refused.
    pub MonitoringRole for aws_db_instance | aws_rds_cluster | aws_rds_cluster_instance as database {
        when: database.monitoring_interval > 0,
        require: database.monitoring_role_arn != null,
        message: "{database} is monitored, and no role may write what is seen",
        help: "set `monitoring_role_arn` to a role that `monitoring.rds.amazonaws.com` may assume, or `monitoring_interval: 0`",
        at: database.monitoring_interval,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, monitoring_interval: 60 }
        }
        passes {
            resource aws_iam_role watcher { name: "watcher", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "monitoring.rds.amazonaws.com" } }] }) }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, monitoring_interval: 60, monitoring_role_arn: watcher.arn }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, monitoring_interval: 0 }
        }
    }
}
