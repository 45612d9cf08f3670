rule! {
    /// A warehouse is encrypted with a key of its own.
    ///
    /// Off by itself: with the key of AWS nothing is in clear.
    pub WarehouseOwnKey for aws_redshift_cluster as cluster {
        require: cluster.kms_key_id != null,
        message: "{cluster} is not encrypted with a key of its own",
        help: "set `kms_key_id`",
        at: cluster.kms_key_id,
        level: allow,
        fails { resource aws_redshift_cluster shop { cluster_identifier: "shop", node_type: "ra3.large", master_username: "shop", manage_master_password: true, skip_final_snapshot: true } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_redshift_cluster shop { cluster_identifier: "shop", node_type: "ra3.large", master_username: "shop", manage_master_password: true, skip_final_snapshot: true, encrypted: true, kms_key_id: aws_kms_key.data.arn }
        }
    }
}
