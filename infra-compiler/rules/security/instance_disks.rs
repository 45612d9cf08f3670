rule! {
    /// The disks of an instance are encrypted.
    ///
    /// A disk without a word takes what its image or the region says, and is unencrypted where neither says anything. Off
    /// by itself: many accounts encrypt by default, which `aws_ebs_encryption_by_default` states.
    pub InstanceDisks for aws_instance | aws_launch_configuration as it {
        require: it.root_block_device.encrypted == true && all(it.ebs_block_device, disk => disk.encrypted == true || disk.snapshot_id != null) || any(aws_ebs_encryption_by_default, one => one.enabled != false),
        message: "disks of {it} may be unencrypted",
        help: "write `root_block_device {{ encrypted: true }}`, and `encrypted: true` in each `ebs_block_device`",
        at: it.root_block_device,
        level: allow,
        fails { resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro" } }
        fails {
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { encrypted: true } ebs_block_device { device_name: "/dev/sdf", volume_size: 10, encrypted: false } }
        }
        fails {
            resource aws_launch_configuration web { image_id: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { encrypted: false } }
        }
        passes {
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { encrypted: true } }
        }
        passes {
            resource aws_launch_configuration web { image_id: "ami-0123456789abcdef0", instance_type: "t3.micro", root_block_device { encrypted: true } }
        }
    }
}
