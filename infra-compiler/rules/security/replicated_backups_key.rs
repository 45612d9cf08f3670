rule! {
    /// Backups in another region are encrypted with a key of their own.
    ///
    /// Off by itself: with the key of AWS nothing is in clear.
    pub ReplicatedBackupsKey for aws_db_instance_automated_backups_replication as copies {
        require: copies.kms_key_id != null,
        message: "{copies} is not encrypted with a key of its own",
        help: "set `kms_key_id` to a key of the region that it copies to",
        at: copies.kms_key_id,
        level: allow,
        fails { resource aws_db_instance_automated_backups_replication shop { source_db_instance_arn: "arn:aws:rds:eu-west-1:123456789012:db:shop" } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_db_instance_automated_backups_replication shop { source_db_instance_arn: "arn:aws:rds:eu-west-1:123456789012:db:shop", kms_key_id: aws_kms_key.data.arn }
        }
    }
}
