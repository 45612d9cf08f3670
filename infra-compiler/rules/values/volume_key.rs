rule! {
    /// A volume with a key is encrypted.
    ///
    /// A `kms_key_id` with `encrypted: false` is refused.
    pub VolumeKey for aws_ebs_volume as volume {
        when: volume.kms_key_id != null,
        require: volume.encrypted != false,
        message: "this volume has a key, and is not encrypted",
        help: "set `encrypted: true`",
        at: volume.kms_key_id,
        fails {
            resource aws_kms_key keep { description: "keep" }
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, kms_key_id: keep.arn, encrypted: false }
        }
        passes {
            resource aws_kms_key keep { description: "keep" }
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, kms_key_id: keep.arn, encrypted: true }
        }
    }
}
