rule! {
    /// A key is in the region of what it encrypts.
    ///
    /// KMS keys do not leave their region: one of another region is refused.
    pub KeyRegion for aws_db_instance | aws_rds_cluster | aws_ebs_volume | aws_efs_file_system | aws_secretsmanager_secret
        | aws_cloudwatch_log_group | aws_kinesis_stream as it {
        when: it.kms_key_id != null,
        require: region(it.kms_key_id) == region(it),
        message: "this key is in {region(it.kms_key_id)}, and {it} in {region(it)}",
        help: "make a key in {region(it)}, or a replica of a multi-Region key",
        at: it.kms_key_id,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.west { region: "us-west-2" }
            resource aws_kms_key keep { provider: aws.west, description: "keep" }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, storage_encrypted: true, kms_key_id: keep.arn }
        }
        passes {
            provider aws { region: "eu-west-1" }
            resource aws_kms_key keep { description: "keep" }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, storage_encrypted: true, kms_key_id: keep.arn }
        }
    }
}
