rule! {
    /// A copy of a snapshot is encrypted with a key of its own.
    ///
    /// In another region or account the key of AWS cannot be used. Off by itself: a copy beside the snapshot keeps its
    /// key.
    pub SnapshotCopyKey for aws_db_snapshot_copy | aws_ebs_snapshot_copy as copy {
        require: copy.kms_key_id != null,
        message: "{copy} is not encrypted with a key of its own",
        help: "set `kms_key_id`",
        at: copy.kms_key_id,
        level: allow,
        fails {
            resource aws_db_snapshot_copy shop { source_db_snapshot_identifier: "shop", target_db_snapshot_identifier: "shop-copy" }
        }
        fails { resource aws_ebs_snapshot_copy data { source_snapshot_id: "snap-0123456789abcdef0", source_region: "eu-west-1", encrypted: true } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_ebs_snapshot_copy data { source_snapshot_id: "snap-0123456789abcdef0", source_region: "eu-west-1", encrypted: true, kms_key_id: aws_kms_key.data.arn }
        }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_db_snapshot_copy shop { source_db_snapshot_identifier: "shop", target_db_snapshot_identifier: "shop-copy", kms_key_id: aws_kms_key.data.arn }
        }
    }
}
