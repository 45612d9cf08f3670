rule! {
    /// A disk is encrypted with a key of its own.
    ///
    /// The key of AWS opens every disk of the account; one's own says in its policy who may, and can be withdrawn. Off by
    /// itself: what lies on a disk decides whether it is worth a key.
    pub DiskKey for aws_ebs_volume as disk {
        when: disk.snapshot_id == null,
        require: disk.kms_key_id != null || any(aws_ebs_default_kms_key, it => region(it) == region(disk)),
        message: "{disk} is not encrypted with a key of its own",
        help: "set `kms_key_id` to the `arn` of an `aws_kms_key`",
        at: disk.kms_key_id,
        level: allow,
        fails { resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10, encrypted: true } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10, encrypted: true, kms_key_id: aws_kms_key.data.arn }
        }
    }
}
