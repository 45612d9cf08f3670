rule! {
    /// A disk with provisioned operations says how many.
    ///
    /// `io1` and `io2` are paid by `iops`: without them the disk is refused.
    pub RootVolumeOperations for aws_instance.root_block_device | aws_instance.ebs_block_device | aws_launch_template.block_device_mappings.ebs as volume {
        when: contains(["io1", "io2"], volume.volume_type),
        require: volume.iops != null,
        message: "a volume of {volume.volume_type} does not say how many operations it does",
        help: "set `iops`, or the type `gp3`",
        at: volume.volume_type,
        fails {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_size: 100, volume_type: "io1" } }
        }
        passes {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_size: 100, volume_type: "io1", iops: 1000 } }
        }
    }
}
