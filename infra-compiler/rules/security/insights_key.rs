rule! {
    /// What Performance Insights keeps is encrypted with a key of its own.
    ///
    /// It keeps statements, and with them what stands in them. Off by itself: the key of AWS is enough for most.
    pub InsightsKey for aws_db_instance | aws_rds_cluster_instance as database {
        when: database.performance_insights_enabled == true,
        require: database.performance_insights_kms_key_id != null,
        message: "what Performance Insights keeps of {database} is not encrypted with a key of its own",
        help: "set `performance_insights_kms_key_id`",
        at: database.performance_insights_enabled,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, performance_insights_enabled: true }
        }
        fails {
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large", performance_insights_enabled: true }
        }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, performance_insights_enabled: true, performance_insights_kms_key_id: aws_kms_key.data.arn }
        }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_rds_cluster_instance one { cluster_identifier: "shop", engine: "aurora-mysql", instance_class: "db.r6g.large", performance_insights_enabled: true, performance_insights_kms_key_id: aws_kms_key.data.arn }
        }
    }
}
