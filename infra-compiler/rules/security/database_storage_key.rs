rule! {
    /// A database is encrypted with a key of its own.
    ///
    /// The key of AWS opens every database of the account; one's own says in its policy who may, and can be withdrawn.
    /// Off by itself: what a database holds decides whether it is worth a key.
    pub DatabaseStorageKey for aws_rds_cluster | aws_db_instance as database {
        when: database.snapshot_identifier == null,
        require: database.kms_key_id != null,
        message: "{database} is not encrypted with a key of its own",
        help: "set `kms_key_id` to the `arn` of an `aws_kms_key`",
        at: database.kms_key_id,
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true }
        }
        fails {
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, storage_encrypted: true }
        }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_db_instance shop { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true, kms_key_id: aws_kms_key.data.arn }
        }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_rds_cluster shop { engine: "aurora-mysql", skip_final_snapshot: true, storage_encrypted: true, kms_key_id: aws_kms_key.data.arn }
        }
    }
}
