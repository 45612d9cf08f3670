rule! {
    /// A replication instance is encrypted with a key of its own.
    ///
    /// What waits to be applied lies on its disk. Off by itself: the key of AWS is there without a word.
    pub ReplicationOwnKey for aws_dms_replication_instance as instance {
        require: instance.kms_key_arn != null,
        message: "{instance} is not encrypted with a key of its own",
        help: "set `kms_key_arn`",
        at: instance.kms_key_arn,
        level: allow,
        fails {
            resource aws_dms_replication_instance move { replication_instance_id: "move", replication_instance_class: "dms.t3.medium" }
        }
        passes {
            resource aws_kms_key move { description: "move" }
            resource aws_dms_replication_instance move { replication_instance_id: "move", replication_instance_class: "dms.t3.medium", kms_key_arn: aws_kms_key.move.arn }
        }
    }
}
