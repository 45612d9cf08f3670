rule! {
    /// What is replicated is backed up.
    ///
    /// A replica starts from a backup of its source: where backups are off, it is refused.
    pub ReplicaSourceBackups for aws_db_instance as replica {
        when: replica.replicate_source_db != null,
        require: !any(aws_db_instance, source => source.backup_retention_period == 0
            && (source.identifier == replica.replicate_source_db || source.arn == replica.replicate_source_db)),
        message: "the source of {replica} has no backups to start from",
        help: "set `backup_retention_period` of the source to 1 or more",
        at: replica.replicate_source_db,
        fails {
            resource aws_db_instance orders {
                instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true,
                backup_retention_period: 0,
            }
            resource aws_db_instance copy { instance_class: "db.t4g.small", replicate_source_db: orders.identifier, skip_final_snapshot: true }
        }
        passes {
            resource aws_db_instance orders {
                instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true,
                backup_retention_period: 1,
            }
            resource aws_db_instance copy { instance_class: "db.t4g.small", replicate_source_db: orders.identifier, skip_final_snapshot: true }
        }
    }
}
