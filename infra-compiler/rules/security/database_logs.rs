rule! {
    /// A database writes its logs where they outlive it.
    ///
    /// What is on the disk of a database is gone with it, and is read by nobody. Off by itself: logs cost.
    pub DatabaseLogs for aws_db_instance | aws_rds_cluster as database {
        require: database.enabled_cloudwatch_logs_exports != null && length(database.enabled_cloudwatch_logs_exports) > 0,
        message: "{database} hands its logs to nobody",
        help: "set `enabled_cloudwatch_logs_exports`",
        at: database.enabled_cloudwatch_logs_exports,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        fails {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, enabled_cloudwatch_logs_exports: [] }
        }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["error"] }
        }
        passes {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["error"] }
        }
    }
}
