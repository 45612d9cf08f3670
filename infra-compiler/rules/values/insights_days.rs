rule! {
    /// Performance Insights are kept for 7 days, for whole months, or for two years.
    ///
    /// `performance_insights_retention_period` is 7, a multiple of 31 up to 713, or 731: another number is refused.
    pub InsightsDays for aws_db_instance | aws_rds_cluster | aws_rds_cluster_instance as database {
        when: database.performance_insights_retention_period != null,
        require: database.performance_insights_retention_period == 7 || database.performance_insights_retention_period == 731 || database.performance_insights_retention_period % 31 == 0 && database.performance_insights_retention_period > 0 && database.performance_insights_retention_period <= 713,
        message: "Performance Insights are not kept for {database.performance_insights_retention_period} days",
        help: "write 7, 731, or a multiple of 31 up to 713, such as 93 for three months",
        at: database.performance_insights_retention_period,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, performance_insights_enabled: true, performance_insights_retention_period: 94 }
        }
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, performance_insights_enabled: true, performance_insights_retention_period: 30 }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, performance_insights_enabled: true, performance_insights_retention_period: 93 }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, performance_insights_enabled: true, performance_insights_retention_period: 731 }
        }
    }
}
