rule! {
    /// What is stored is encrypted.
    ///
    /// A disk or a snapshot that is copied elsewhere says nothing without its key. It cannot be switched on later.
    pub EncryptedStorage for aws_rds_cluster | aws_db_instance as database {
        when: database.snapshot_identifier == null,
        require: database.storage_encrypted == true || database.replicate_source_db != null
            || database.replication_source_identifier != null,
        message: "{database} is stored unencrypted",
        help: "set `storage_encrypted: true`",
        at: database.storage_encrypted,
        level: allow,
        fails { resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true } }
        fails {
            resource aws_db_instance orders { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "orders", manage_master_user_password: true, skip_final_snapshot: true }
        }
        passes {
            resource aws_db_instance orders { engine: "mysql", instance_class: "db.t4g.micro", allocated_storage: 20, username: "orders", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true }
        }
        passes { resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, storage_encrypted: true } }
    }
}
