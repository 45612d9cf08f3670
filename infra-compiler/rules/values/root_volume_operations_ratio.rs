rule! {
    /// A disk does up to 500 operations for a GiB.
    ///
    /// `gp3` takes 500 times its size, `io1` 50 times and `io2` 1000 times: more `iops` are refused.
    pub RootVolumeOperationsRatio for aws_instance.root_block_device | aws_instance.ebs_block_device | aws_launch_template.block_device_mappings.ebs as volume {
        when: volume.iops > 3000,
        require: volume.iops <= volume.volume_size * (if volume.volume_type == "gp3" { 500 } else if volume.volume_type == "io1" { 50 } else { 1000 }),
        message: "{volume.iops} operations are more than {volume.volume_size} GiB do",
        help: "raise the size, or lower `iops`",
        at: volume.iops,
        fails {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_type: "gp3", volume_size: 10, iops: 8000 } }
        }
        passes {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_type: "gp3", volume_size: 20, iops: 8000 } }
        }
    }
}
