rule! {
    /// A cluster of Aurora has no size of its own.
    ///
    /// Its instances have classes, and its storage grows by itself: `db_cluster_instance_class` and `allocated_storage`
    /// belong to clusters of MySQL and PostgreSQL, and are refused.
    pub AuroraClusterSize for aws_rds_cluster as cluster {
        when: startswith(cluster.engine, "aurora"),
        require: cluster.db_cluster_instance_class == null && cluster.allocated_storage == null,
        message: "{cluster} of Aurora has neither a class nor a size",
        help: "write `instance_class` in its `aws_rds_cluster_instance`s",
        at: cluster.db_cluster_instance_class,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, db_cluster_instance_class: "db.r6g.large" }
        }
        passes {
            resource aws_rds_cluster orders { engine: "mysql", skip_final_snapshot: true, db_cluster_instance_class: "db.r6gd.large", allocated_storage: 100, storage_type: "io1", iops: 1000 }
        }
    }
}
