rule! {
    /// Clusters of documents and graphs are encrypted with a key of their own.
    ///
    /// Off by itself: with the key of AWS nothing is in clear.
    pub DocumentsOwnKey for aws_docdb_cluster(key: it.kms_key_id) | aws_neptune_cluster(key: it.kms_key_arn) as it {
        require: key != null,
        message: "{it} is not encrypted with a key of its own",
        help: "set `kms_key_id`, or `kms_key_arn` on a graph",
        at: key,
        level: allow,
        fails { resource aws_docdb_cluster shop { cluster_identifier: "shop", master_username: "shop", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true } }
        fails { resource aws_neptune_cluster shop { cluster_identifier: "shop", skip_final_snapshot: true, storage_encrypted: true } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_docdb_cluster shop { cluster_identifier: "shop", master_username: "shop", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true, kms_key_id: aws_kms_key.data.arn }
        }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_neptune_cluster shop { cluster_identifier: "shop", skip_final_snapshot: true, storage_encrypted: true, kms_key_arn: aws_kms_key.data.arn }
        }
    }
}
