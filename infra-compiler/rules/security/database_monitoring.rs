rule! {
    /// A database is measured from within.
    ///
    /// Enhanced monitoring shows each process and each second, which the metrics of the hypervisor do not. Off by itself:
    /// it costs.
    pub DatabaseMonitoring for aws_db_instance | aws_rds_cluster_instance as database {
        require: database.monitoring_interval != null && database.monitoring_interval > 0,
        message: "{database} is not measured from within",
        help: "set `monitoring_interval` and `monitoring_role_arn`",
        at: database.monitoring_interval,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        fails {
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large", monitoring_interval: 0 }
        }
        passes {
            variable role { type: string }
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, monitoring_interval: 60, monitoring_role_arn: role }
        }
        passes {
            variable role { type: string }
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large", monitoring_interval: 60, monitoring_role_arn: role }
        }
    }
}
