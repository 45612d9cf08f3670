rule! {
    /// A database with a key is encrypted.
    ///
    /// `kms_key_id` is for storage that is encrypted: with `storage_encrypted: false` it is refused.
    pub DatabaseKey for aws_db_instance | aws_rds_cluster as database {
        when: database.kms_key_id != null,
        require: database.storage_encrypted != false,
        message: "{database} has a key, and is not encrypted",
        help: "set `storage_encrypted: true`",
        at: database.kms_key_id,
        fails {
            resource aws_kms_key keep { description: "keep" }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, storage_encrypted: false, kms_key_id: keep.arn }
        }
        passes {
            resource aws_kms_key keep { description: "keep" }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, storage_encrypted: true, kms_key_id: keep.arn }
        }
    }
}
