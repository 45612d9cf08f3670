rule! {
    /// A database that keeps insights has them.
    ///
    /// A retention or a key of Performance Insights without `performance_insights_enabled` is refused.
    pub InsightsRetention for aws_db_instance | aws_rds_cluster as database {
        when: database.performance_insights_retention_period != null || database.performance_insights_kms_key_id != null,
        require: database.performance_insights_enabled == true,
        message: "{database} says how it keeps insights, and has none",
        help: "set `performance_insights_enabled: true`, or remove its retention and key",
        at: database.performance_insights_retention_period,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, performance_insights_retention_period: 7 }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, performance_insights_enabled: true, performance_insights_retention_period: 7 }
        }
    }
}
