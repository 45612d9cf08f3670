rule! {
    /// A disk with a key is encrypted.
    ///
    /// A `kms_key_id` with `encrypted: false` is refused.
    pub RootVolumeKey for aws_instance.root_block_device | aws_instance.ebs_block_device | aws_launch_template.block_device_mappings.ebs as volume {
        when: volume.kms_key_id != null,
        require: volume.encrypted != false,
        message: "this volume has a key, and is not encrypted",
        help: "set `encrypted: true`",
        at: volume.kms_key_id,
        fails {
            resource aws_kms_key keep { description: "keep" }
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_size: 100, kms_key_id: keep.arn, encrypted: false } }
        }
        passes {
            resource aws_kms_key keep { description: "keep" }
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_size: 100, kms_key_id: keep.arn, encrypted: true } }
        }
    }
}
