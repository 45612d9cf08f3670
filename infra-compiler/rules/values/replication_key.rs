rule! {
    /// What is encrypted with a key is replicated with one.
    ///
    /// Replicating objects of KMS needs `encryption_configuration` at the destination, and is refused without.
    pub ReplicationKey for aws_s3_bucket_replication_configuration.rule as rule {
        when: rule.source_selection_criteria.sse_kms_encrypted_objects.status == "Enabled",
        require: rule.destination.encryption_configuration != null,
        message: "encrypted objects are replicated, and no key is named for the copies",
        help: "write `encryption_configuration {{ replica_kms_key_id: … }}` in `destination`",
        at: rule.source_selection_criteria,
        fails {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", source_selection_criteria { sse_kms_encrypted_objects { status: "Enabled" } } destination { bucket: "arn:aws:s3:::copies" } } }
        }
        passes {
            variable role { type: string }
            resource aws_s3_bucket_replication_configuration copies { bucket: "orders", role: role, rule { status: "Enabled", source_selection_criteria { sse_kms_encrypted_objects { status: "Enabled" } } destination { bucket: "arn:aws:s3:::copies", encryption_configuration { replica_kms_key_id: "arn:aws:kms:eu-west-1:123456789012:key/1" } } } }
        }
    }
}
