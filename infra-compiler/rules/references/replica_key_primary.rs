rule! {
    /// A key is replicated from a multi-Region key, to another region.
    ///
    /// A key without `multi_region`, or one of the same region, is refused as primary.
    pub ReplicaKeyPrimary for aws_kms_replica_key as replica {
        require: !any(aws_kms_key, key => key.arn == replica.primary_key_arn && (key.multi_region == null || key.multi_region == false))
            && region(replica) != region(replica.primary_key_arn),
        message: "this key is not replicated to here",
        help: "set `multi_region: true` on the primary, and `provider` of the replica to another region",
        at: replica.primary_key_arn,
        fails {
            provider aws { region: "eu-west-1" }
            resource aws_kms_key keep { multi_region: false }
            resource aws_kms_replica_key copy { primary_key_arn: keep.arn }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.west { region: "us-west-2" }
            resource aws_kms_key keep { multi_region: true }
            resource aws_kms_replica_key copy { provider: aws.west, primary_key_arn: keep.arn }
        }
    }
}
