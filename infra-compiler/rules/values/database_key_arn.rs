rule! {
    /// A database names its key by an ARN.
    ///
    /// An id, an alias or a name in `kms_key_id` is refused, or compared with the key's ARN in every later plan, which then
    /// wants to replace the database.
    pub DatabaseKeyArn for aws_db_instance | aws_rds_cluster as database {
        when: database.kms_key_id != null,
        require: startswith(database.kms_key_id, "arn:"),
        message: "`{database.kms_key_id}` is not the ARN of a key",
        help: "write the `arn` of an `aws_kms_key`",
        at: database.kms_key_id,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, storage_encrypted: true, kms_key_id: "orders-key" }
        }
        passes {
            resource aws_kms_key keep { description: "keep", enable_key_rotation: true }
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, storage_encrypted: true, kms_key_id: keep.arn }
        }
    }
}
