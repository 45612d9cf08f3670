rule! {
    /// A database says what it waits for.
    ///
    /// Performance Insights shows which statement takes the time, for seven days at no cost. Off by itself: small classes
    /// do not have it.
    pub DatabaseInsights for aws_db_instance | aws_rds_cluster_instance as database {
        require: database.performance_insights_enabled == true,
        message: "{database} says not what it waits for",
        help: "set `performance_insights_enabled: true`",
        at: database.performance_insights_enabled,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        fails {
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large" }
        }
        passes {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, performance_insights_enabled: true }
        }
        passes {
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large", performance_insights_enabled: true }
        }
    }
}
