rule! {
    /// A database is backed up each day.
    ///
    /// Without automatic backups there is no way back to yesterday. Off by itself: a database of a test needs none, and a
    /// replica takes those of its source.
    pub DatabaseBackups for aws_db_instance | aws_rds_cluster as database {
        require: database.backup_retention_period != null && database.backup_retention_period > 0,
        message: "{database} is not said to be backed up",
        help: "set `backup_retention_period`, to 7 days say",
        at: database.backup_retention_period,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        fails { resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true } }
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, backup_retention_period: 0 }
        }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, backup_retention_period: 7 }
        }
        passes {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, backup_retention_period: 7 }
        }
    }
}
