rule! {
    /// A global cluster is encrypted.
    ///
    /// Every cluster that joins is as it is, and it cannot be changed. Off by itself: one that is made of a cluster takes
    /// after it.
    pub GlobalClusterEncrypted for aws_rds_global_cluster as global {
        when: global.source_db_cluster_identifier == null,
        require: global.storage_encrypted == true,
        message: "{global} is stored unencrypted",
        help: "set `storage_encrypted: true`",
        at: global.storage_encrypted,
        level: allow,
        fails { resource aws_rds_global_cluster shop { global_cluster_identifier: "shop", engine: "aurora-mysql" } }
        passes {
            resource aws_rds_global_cluster shop { global_cluster_identifier: "shop", engine: "aurora-mysql", storage_encrypted: true }
        }
    }
}
