rule! {
    /// A cluster of Aurora has storage of Aurora.
    ///
    /// `aurora` and `aurora-iopt1` are its storage types: those of other engines are refused.
    pub AuroraStorageType for aws_rds_cluster as cluster {
        when: startswith(cluster.engine, "aurora") && cluster.storage_type != null,
        require: contains(["", "aurora", "aurora-iopt1"], cluster.storage_type),
        message: "{cluster} of Aurora has no storage of the type {cluster.storage_type}",
        help: "set `storage_type: \"aurora-iopt1\"`, or remove it",
        at: cluster.storage_type,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, storage_type: "gp3" }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, storage_type: "aurora-iopt1" }
        }
    }
}
