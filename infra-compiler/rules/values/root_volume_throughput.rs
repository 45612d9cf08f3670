rule! {
    /// Only disks of `gp3` have a throughput of their own.
    ///
    /// On another type `throughput` is refused.
    pub RootVolumeThroughput for aws_instance.root_block_device | aws_instance.ebs_block_device | aws_launch_template.block_device_mappings.ebs as volume {
        when: volume.throughput != null && volume.volume_type != null,
        require: volume.volume_type == "gp3",
        message: "a volume of {volume.volume_type} takes no `throughput`",
        help: "set the type `gp3`, or remove `throughput`",
        at: volume.throughput,
        fails {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_size: 100, volume_type: "io1", iops: 1000, throughput: 250 } }
        }
        passes {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_size: 100, volume_type: "gp3", throughput: 250 } }
        }
    }
}
