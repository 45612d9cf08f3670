rule! {
    /// Clusters of documents and graphs are encrypted.
    ///
    /// It cannot be turned on later: everything is copied then. Off by itself: nothing in a trial is secret.
    pub DocumentsEncrypted for aws_docdb_cluster | aws_neptune_cluster as cluster {
        require: cluster.storage_encrypted == true,
        message: "{cluster} is not encrypted",
        help: "set `storage_encrypted: true`",
        at: cluster.storage_encrypted,
        level: allow,
        fails { resource aws_docdb_cluster shop { cluster_identifier: "shop", master_username: "shop", manage_master_user_password: true, skip_final_snapshot: true } }
        fails { resource aws_neptune_cluster shop { cluster_identifier: "shop", skip_final_snapshot: true } }
        passes { resource aws_docdb_cluster shop { cluster_identifier: "shop", master_username: "shop", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true } }
        passes { resource aws_neptune_cluster shop { cluster_identifier: "shop", skip_final_snapshot: true, storage_encrypted: true } }
    }
}
