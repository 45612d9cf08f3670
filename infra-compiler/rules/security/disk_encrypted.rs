rule! {
    /// A disk is encrypted.
    ///
    /// A copy of an encrypted disk says nothing without its key. It cannot be encrypted later, only copied. A region that
    /// encrypts every new disk, as `aws_ebs_encryption_by_default` sets it, needs no word here. Off by itself: many
    /// accounts encrypt by default.
    pub DiskEncrypted for aws_ebs_volume as disk {
        when: disk.snapshot_id == null,
        require: disk.encrypted == true || any(aws_ebs_encryption_by_default, it => it.enabled != false && region(it) == region(disk)),
        message: "{disk} is stored unencrypted",
        help: "set `encrypted: true`",
        at: disk.encrypted,
        level: allow,
        fails { resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10 } }
        passes { resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10, encrypted: true } }
        passes {
            resource aws_ebs_encryption_by_default all {}
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10 }
        }
    }
}
