rule! {
    /// A database with advanced insights has Performance Insights.
    ///
    /// `database_insights_mode: "advanced"` needs `performance_insights_enabled`, and keeps what it sees for longer than 7
    /// days: otherwise it is refused.
    pub InsightsMode for aws_db_instance | aws_rds_cluster as database {
        when: database.database_insights_mode == "advanced",
        require: database.performance_insights_enabled == true && (database.performance_insights_retention_period == null || database.performance_insights_retention_period > 7),
        message: "{database} has advanced insights, and Performance Insights are off or kept for 7 days",
        help: "set `performance_insights_enabled: true`, and `performance_insights_retention_period: 465`",
        at: database.database_insights_mode,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, database_insights_mode: "advanced" }
        }
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, database_insights_mode: "advanced", performance_insights_enabled: true, performance_insights_retention_period: 7 }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, database_insights_mode: "advanced", performance_insights_enabled: true, performance_insights_retention_period: 465 }
        }
    }
}
