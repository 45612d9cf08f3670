rule! {
    /// A cluster of MySQL or PostgreSQL has a class and a size.
    ///
    /// Unlike Aurora it is made with its instances: without `db_cluster_instance_class` and `allocated_storage` it is
    /// refused.
    pub PlainClusterSize for aws_rds_cluster as cluster {
        when: contains(["mysql", "postgres"], cluster.engine) && cluster.snapshot_identifier == null && cluster.restore_to_point_in_time == null,
        require: cluster.db_cluster_instance_class != null && cluster.allocated_storage != null,
        message: "{cluster} of {cluster.engine} has no class, or no size",
        help: "set `db_cluster_instance_class`, `allocated_storage` and `iops`, or take `aurora-mysql` or `aurora-postgresql`",
        at: cluster.engine,
        fails {
            resource aws_rds_cluster orders { engine: "postgres", skip_final_snapshot: true }
        }
        passes {
            resource aws_rds_cluster orders { engine: "postgres", skip_final_snapshot: true, db_cluster_instance_class: "db.r6gd.large", allocated_storage: 100, storage_type: "io1", iops: 1000 }
        }
    }
}
