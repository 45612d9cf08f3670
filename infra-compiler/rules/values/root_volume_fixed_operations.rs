rule! {
    /// A disk whose operations follow from its size states none.
    ///
    /// `gp2`, `st1`, `sc1` and `standard` do as many operations as their size gives them: `iops` is refused.
    pub RootVolumeFixedOperations for aws_instance.root_block_device | aws_instance.ebs_block_device | aws_launch_template.block_device_mappings.ebs as volume {
        when: contains(["gp2", "st1", "sc1", "standard"], volume.volume_type),
        require: volume.iops == null,
        message: "a volume of {volume.volume_type} takes no `iops`",
        help: "remove `iops`, or set the type `gp3`",
        at: volume.iops,
        fails {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_size: 100, volume_type: "gp2", iops: 3000 } }
        }
        passes {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { volume_size: 100, volume_type: "gp3", iops: 3000 } }
        }
    }
}
